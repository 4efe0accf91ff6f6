import { issueAt, type LessonFiles, type Rule } from '../reading/lesson-files.ts';
import type { RawActivityTexts, RawLessonTexts, RawNodeTexts } from '../schema/lesson-texts.ts';
import type { Path } from '../reading/yaml-file.ts';

type RawLine = RawLessonTexts['intro'][number];

interface Conversation {
	readonly path: Path;
	readonly lines: readonly RawLine[];
}

/** A conversation in which other people speak, or in another order, than in the course's own locale. */
export const speakerMismatch: Rule = (files) => [
	...files.locales.slice(1).flatMap((locale) => differencesIn(files, locale)),
	...[...files.texts.keys()].flatMap((locale) => strangersIn(files, locale)),
];

function differencesIn({ texts, locales }: LessonFiles, locale: string) {
	const own = texts.get(locales[0] ?? '');
	const other = texts.get(locale);
	if (!own || !other) return [];
	const wanted = new Map(conversations(own.data).map(({ path, lines }) => [path.join('.'), lines]));
	return conversations(other.data).flatMap(({ path, lines }) => {
		const original = wanted.get(path.join('.'));
		// Where there are no lines at all, other rules say so.
		if (!original?.length || lines.length === 0 || cast(original) === cast(lines)) return [];
		return [
			issueAt(other.yaml, path, {
				code: 'speaker-mismatch',
				what: {
					sv: `Talarna skiljer sig: här ”${cast(lines)}”, i ${locales[0]} ”${cast(original)}” (– är berättaren).`,
					en: `The speakers differ: “${cast(lines)}” here, “${cast(original)}” in ${locales[0]} (– is the narrator).`,
				},
				todo: {
					sv: 'Behåll samma antal rader och samma talare i samma ordning.',
					en: 'Keep the same number of lines and the same speakers in the same order.',
				},
			}),
		];
	});
}

function strangersIn({ texts, lesson }: LessonFiles, locale: string) {
	const file = texts.get(locale);
	if (!file) return [];
	const people = [...lesson.data.people, 'you'];
	return conversations(file.data).flatMap(({ path, lines }) =>
		lines
			.map((line, index) => ({ name: speaker(line), at: [...path, index] }))
			.filter(({ name }) => name !== '–' && !people.includes(name))
			.map(({ name, at }) =>
				issueAt(file.yaml, at, {
					code: 'speaker-mismatch',
					what: {
						sv: `”${name}” finns inte bland lektionens people.`,
						en: `“${name}” is not among the lesson’s people.`,
					},
					todo: {
						sv: `Skriv någon av: ${people.join(', ')}. Är det ingen replik, sätt hela raden inom citattecken.`,
						en: `Write one of: ${people.join(', ')}. If nobody says it, put the whole line in quotes.`,
					},
				}),
			),
	);
}

function conversations(texts: RawLessonTexts): Conversation[] {
	return [
		{ path: ['intro'], lines: texts.intro },
		...Object.entries(texts.nodes).flatMap(([id, node]) => conversationsAt(['nodes', id], node)),
		...Object.entries(texts.steps).flatMap(([id, step]) => ofActivity(['steps', id], step)),
		...Object.entries(texts.questions).flatMap(([id, each]) => ofActivity(['questions', id], each)),
	];
}

function ofActivity(
	at: Path,
	{ lines = [], model = [], items = {} }: RawActivityTexts,
): Conversation[] {
	return [
		{ path: [...at, 'lines'], lines },
		{ path: [...at, 'model'], lines: model },
		...outcomesOf([...at, 'items'], items),
	];
}

function conversationsAt(at: Path, node: RawNodeTexts): Conversation[] {
	return [
		...linesOf([...at, 'passages'], node.passages),
		...linesOf([...at, 'outcomes'], node.outcomes ?? {}),
		...outcomesOf([...at, 'choices'], node.choices ?? {}),
		{ path: [...at, 'cue'], lines: node.cue === undefined ? [] : [node.cue] },
	];
}

function linesOf(at: Path, passages: RawNodeTexts['passages']): Conversation[] {
	return Object.entries(passages).map(([key, lines]) => ({ path: [...at, key], lines }));
}

function outcomesOf(at: Path, items: NonNullable<RawNodeTexts['choices']>): Conversation[] {
	return Object.entries(items).map(([key, { outcome = [] }]) => ({
		path: [...at, key, 'outcome'],
		lines: outcome,
	}));
}

function cast(lines: readonly RawLine[]): string {
	return lines.map(speaker).join(', ');
}

/** A dash stands for narration. */
function speaker(line: RawLine): string {
	return typeof line === 'string' ? '–' : (Object.keys(line)[0] ?? '–');
}
