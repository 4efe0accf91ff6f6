import { activitiesOf } from './activities.ts';
import { anatomyOf } from './anatomy.ts';
import type { RawCourseTexts } from '../schema/course-texts.ts';
import type { RawCourse } from '../schema/course.ts';
import type { RawActivityTexts, RawLessonTexts, RawNodeTexts } from '../schema/lesson-texts.ts';
import type { RawLesson } from '../schema/lesson.ts';
import type { RawNode } from '../schema/node.ts';
import type { RawScenario } from '../schema/scenario.ts';
import type { Path } from '../reading/yaml-file.ts';

/** The places where the course asks for words that the schema of its texts does not name. */
export function wantedByCourse(course: RawCourse): Path[] {
	return [
		...course.chapters.map(({ id }) => ['chapters', id]),
		...course.paths.map(({ id }) => ['paths', id]),
	];
}

/** The places of that kind where a file of course texts has words. */
export function presentInCourse(texts: RawCourseTexts): Path[] {
	return [...keys(texts.chapters, ['chapters']), ...keys(texts.paths, ['paths'])];
}

/** The places where a lesson's structure asks for words. */
export function wantedByLesson(lesson: RawLesson): Path[] {
	return [
		...lesson.people.map((id) => ['people', id]),
		...lesson.goals.map((id) => ['goals', id]),
		...Object.keys(lesson.law).map((id) => ['law', id]),
		...(lesson.kind === 'scenario' ? wantedByScenario(lesson) : []),
		...(lesson.kind === 'check' ? keys(lesson.sittings, ['sittings']) : []),
		...activitiesOf(lesson).flatMap(({ activity, path, texts }) => {
			const { items, groups, wants } = anatomyOf(activity, path);
			return [
				texts,
				...wants.map((part) => [...texts, part]),
				...items.map(({ id }) => [...texts, 'items', id]),
				...groups.map(({ id }) => [...texts, 'groups', id]),
			];
		}),
	];
}

function wantedByScenario(lesson: RawScenario): Path[] {
	return [
		...Object.entries(lesson.meters).flatMap(([id, meter]) => [
			['meters', id],
			...meter.levels.map((level) => ['meters', id, 'levels', level.id]),
		]),
		...Object.entries(lesson.boards).flatMap(([id, board]) => [
			['boards', id],
			...board.entries.flatMap((entry) => [
				['boards', id, 'entries', entry.id],
				...(entry.picture ? [['boards', id, 'entries', entry.id, 'alt']] : []),
			]),
		]),
		...Object.entries(lesson.nodes).flatMap(([id, node]) => wantedOfNode(id, node)),
	];
}

function wantedOfNode(id: string, node: RawNode): Path[] {
	const at = ['nodes', id];
	const shared = [at, ...node.passages.map((passage) => [...at, 'passages', passage.id])];
	if (node.kind === 'ending') return [...shared, [...at, 'reflection']];
	const asking = [...shared, [...at, 'question']];
	if (node.kind === 'reply') {
		return [
			...asking,
			...node.outcomes.map((outcome) => [...at, 'outcomes', outcome.id]),
			...node.parts.flatMap((part) => [
				[...at, 'parts', part.id],
				...part.blocks.map((block) => [...at, 'parts', part.id, 'blocks', block.id]),
			]),
		];
	}
	const cue = node.kind === 'decision' && node.cue !== undefined ? [[...at, 'cue']] : [];
	return [...asking, ...cue, ...node.choices.map((choice) => [...at, 'choices', choice.id])];
}

/** The places where a file of a lesson's texts has words. */
export function presentInLesson(texts: RawLessonTexts): Path[] {
	return [
		...keys(texts.people, ['people']),
		...keys(texts.goals, ['goals']),
		...keys(texts.law, ['law']),
		...Object.entries(texts.meters).flatMap(([id, meter]) => [
			['meters', id],
			...keys(meter.levels, ['meters', id, 'levels']),
		]),
		...Object.entries(texts.boards).flatMap(([id, board]) => [
			['boards', id],
			...Object.entries(board.entries).flatMap(([entry, { alt }]) => [
				['boards', id, 'entries', entry],
				...given(alt, ['boards', id, 'entries', entry, 'alt']),
			]),
		]),
		...Object.entries(texts.nodes).flatMap(([id, node]) => presentInNode(['nodes', id], node)),
		...keys(texts.sittings, ['sittings']),
		...Object.entries(texts.steps).flatMap(([id, step]) => presentInActivity(['steps', id], step)),
		...Object.entries(texts.questions).flatMap(([id, question]) =>
			presentInActivity(['questions', id], question),
		),
	];
}

function presentInNode(at: Path, node: RawNodeTexts): Path[] {
	return [
		at,
		...keys(node.passages, [...at, 'passages']),
		...keys(node.choices ?? {}, [...at, 'choices']),
		...keys(node.outcomes ?? {}, [...at, 'outcomes']),
		...Object.entries(node.parts ?? {}).flatMap(([id, part]) => [
			[...at, 'parts', id],
			...keys(part.blocks, [...at, 'parts', id, 'blocks']),
		]),
		...given(node.question, [...at, 'question']),
		...given(node.cue, [...at, 'cue']),
		...given(node.reflection, [...at, 'reflection']),
	];
}

function presentInActivity(at: Path, texts: RawActivityTexts): Path[] {
	return [
		at,
		...keys(texts.items ?? {}, [...at, 'items']),
		...keys(texts.groups ?? {}, [...at, 'groups']),
		...(['lines', 'question', 'text', 'why', 'model'] as const).flatMap((part) =>
			given(texts[part], [...at, part]),
		),
	];
}

/** What may stand there although nothing asks for it: the situation before a question, what there is to learn. */
export function isOptional(path: Path): boolean {
	const [list, , part] = path;
	return path.length === 3 && list !== 'nodes' && (part === 'lines' || part === 'why');
}

function keys(group: object, path: Path): Path[] {
	return Object.keys(group).map((key) => [...path, key]);
}

function given(words: unknown, path: Path): Path[] {
	return words === undefined ? [] : [path];
}

/** In `wanted` but not in `present`, without those whose parent is reported already. */
export function lacking(wanted: readonly Path[], present: readonly Path[]): Path[] {
	const have = new Set(present.map((path) => path.join('.')));
	const absent = wanted.filter((path) => !have.has(path.join('.')));
	const gone = new Set(absent.map((path) => path.join('.')));
	return absent.filter((path) => !prefixes(path).some((prefix) => gone.has(prefix)));
}

function prefixes(path: Path): string[] {
	return path.slice(0, -1).map((_, index) => path.slice(0, index + 1).join('.'));
}
