import type { LessonReport, Report } from '../lib/content/index.ts';
import { table, wrap } from './print-table.ts';

/** The languages that authors read. */
type Language = 'sv' | 'en';

/** Formats the figures of a course as tables of at most 100 columns. */
export function formatReport(report: Report, language: Language): string {
	const say = words[language];
	return [
		section(say.reading, readingTable(report, say)),
		section(say.answers, answersTable(report, say)),
		section(say.paths, pathsTable(report, say)),
		section(say.claims(...coverage(report)), claimsList(report, say)),
		section(say.goals, goalsTable(report, say)),
		section(say.exceptions, exceptionsList(report, say)),
		say.source[report.source ? 'there' : 'missing'],
	]
		.filter(Boolean)
		.join('\n\n');
}

type Words = (typeof words)[Language];

const words = {
	sv: {
		reading: 'Så läser det sig (löpande text)',
		readingHead: ['lektion', 'språk', 'ord', 'meningar', 'ord/mening', 'LIX', 's-passiv'],
		answers: 'Svaren: hur ofta det bästa är längst eller kortast, och var det står i filen',
		answersHead: [
			'lektion',
			'uppgifter',
			'svarslistor',
			'plats 1, 2, 3 …',
			'språk',
			'längst',
			'kortast',
		],
		all: 'hela kursen',
		paths: 'Scenarierna',
		pathsHead: ['lektion', 'bästa vägen', 'längsta vägen', 'slut', 'ord på bästa vägen'],
		decisions: (count: number) => `${count} beslut`,
		claims: (done: number, all: number) => `Källans påståenden: ${done} av ${all} tas upp`,
		left: (reason: string) => `lämnas: ${reason}`,
		open: 'saknas',
		goals: 'Målen: hur många uppgifter som övar dem',
		goalsHead: ['lektion', 'mål', 'här', 'i kollen'],
		exceptions: 'Undantag',
		taken: (count: number) => (count === 1 ? 'en gång' : `${count} gånger`),
		source: {
			there: 'Texterna är jämförda med källans fingeravtryck.',
			missing: 'Det finns inget fingeravtryck av källan att jämföra texterna med (source.json).',
		},
	},
	en: {
		reading: 'How it reads (running text)',
		readingHead: ['lesson', 'locale', 'words', 'sentences', 'words/sent.', 'LIX', '-s passive'],
		answers:
			'Answers: how often the best is the longest or shortest, and where it stands in the file',
		answersHead: ['lesson', 'tasks', 'items', 'place 1, 2, 3 …', 'locale', 'longest', 'shortest'],
		all: 'whole course',
		paths: 'Scenarios',
		pathsHead: ['lesson', 'best path', 'longest way', 'endings', 'words on the best path'],
		decisions: (count: number) => `${count} decisions`,
		claims: (done: number, all: number) => `Claims of the source: ${done} of ${all} are taken up`,
		left: (reason: string) => `left out: ${reason}`,
		open: 'missing',
		goals: 'Objectives: how many tasks practise them',
		goalsHead: ['lesson', 'objective', 'here', 'in the check'],
		exceptions: 'Exceptions',
		taken: (count: number) => (count === 1 ? 'once' : `${count} times`),
		source: {
			there: 'The texts have been held against the fingerprint of the source.',
			missing: 'There is no fingerprint of the source to hold the texts against (source.json).',
		},
	},
};

function section(title: string, body: string): string {
	return body && `${title}\n${'─'.repeat(title.length)}\n${body}`;
}

function readingTable({ lessons, kit }: Report, say: Words): string {
	const rows = [...lessons, { id: 'kit', texts: kit }].flatMap(({ id, texts }) =>
		texts.map((text) => [
			id,
			text.locale,
			String(text.words),
			String(text.sentences),
			text.mean.toFixed(1),
			text.lix.toFixed(0),
			text.locale.startsWith('sv') ? `${(100 * text.passives).toFixed(0)} %` : '',
		]),
	);
	return table([say.readingHead, ...rows]);
}

function answersTable({ lessons, lengths, positions }: Report, say: Words): string {
	const rows = lessons
		.filter(({ tasks }) => tasks > 0)
		.flatMap((lesson) => ofTexts(lesson.id, lesson, lesson.texts));
	const sum = (key: 'tasks' | 'items') => lessons.reduce((total, each) => total + each[key], 0);
	const all = { tasks: sum('tasks'), items: sum('items'), positions };
	return table([say.answersHead, ...rows, ...ofTexts(say.all, all, lengths)]);
}

function ofTexts(
	name: string,
	{ tasks, items, positions }: Pick<LessonReport, 'tasks' | 'items' | 'positions'>,
	texts: Report['lengths'],
): string[][] {
	return texts.map(({ locale, items: graded, longest, shortest }, index) => [
		...(index === 0
			? [name, String(tasks), String(items), positions.join(', ')]
			: ['', '', '', '']),
		locale,
		`${longest}/${graded}`,
		`${shortest}/${graded}`,
	]);
}

function pathsTable({ lessons }: Report, say: Words): string {
	const rows = lessons.flatMap(({ id, path, texts }) => {
		if (!path) return [];
		const read = texts.map(({ locale, wordsOnBestPath }) => `${locale} ${wordsOnBestPath}`);
		return [
			[
				id,
				say.decisions(path.best),
				say.decisions(path.longest),
				String(path.endings),
				read.join(', '),
			],
		];
	});
	return rows.length > 0 ? table([say.pathsHead, ...rows]) : '';
}

function coverage({ claims }: Report): [number, number] {
	return [claims.filter(({ lessons }) => lessons.length > 0).length, claims.length];
}

function claimsList({ claims }: Report, say: Words): string {
	return claims
		.map(({ claim, lessons, reason }) => {
			const where = lessons.join(', ') || (reason ? say.left(reason) : say.open);
			return wrap(`${claim.padEnd(4)}${where}`, 4);
		})
		.join('\n');
}

function goalsTable({ goals }: Report, say: Words): string {
	const rows = goals.map(({ lesson, goal, own, again }) => [
		lesson,
		goal,
		String(own),
		String(again),
	]);
	return rows.length > 0 ? table([say.goalsHead, ...rows]) : '';
}

function exceptionsList({ exceptions }: Report, say: Words): string {
	const rules = [...new Set(exceptions.map(({ rule }) => rule))].sort();
	return rules
		.flatMap((rule) => [
			rule,
			...exceptions
				.filter((each) => each.rule === rule)
				.map(({ lesson, at, taken, reason }) =>
					wrap(`    ${lesson}, ${at} (${say.taken(taken)}): ${reason}`, 6),
				),
		])
		.join('\n');
}
