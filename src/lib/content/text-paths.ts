import type { RawCourseTexts } from './schema/course-texts.ts';
import type { RawCourse } from './schema/course.ts';
import type { RawLessonTexts } from './schema/lesson-texts.ts';
import type { RawLesson } from './schema/lesson.ts';
import type { Path } from './yaml-file.ts';

/** The places where the course asks for words that the schema of its texts does not name. */
export function wantedByCourse(course: RawCourse): Path[] {
	return course.paths.map(({ id }) => ['paths', id]);
}

/** The places of that kind where a file of course texts has words. */
export function presentInCourse(texts: RawCourseTexts): Path[] {
	return keys(texts.paths, ['paths']);
}

/** The places where a lesson's structure asks for words. */
export function wantedByLesson(lesson: RawLesson): Path[] {
	return [
		...lesson.people.map((id) => ['people', id]),
		...lesson.goals.map((id) => ['goals', id]),
		...Object.keys(lesson.law).map((id) => ['law', id]),
		...Object.entries(lesson.meters).flatMap(([id, meter]) => [
			['meters', id],
			...meter.levels.map((level) => ['meters', id, 'levels', level.id]),
		]),
		...Object.keys(lesson.nodes).flatMap((id) => wantedOfNode(lesson, id)),
	];
}

function wantedOfNode(lesson: RawLesson, id: string): Path[] {
	const node = lesson.nodes[id];
	if (!node) return [];
	const passages = node.passages.map((passage) => ['nodes', id, 'passages', passage.id]);
	if (node.kind === 'ending') return [['nodes', id], ...passages, ['nodes', id, 'reflection']];
	const choices = node.choices.map((choice) => ['nodes', id, 'choices', choice.id]);
	return [['nodes', id], ...passages, ['nodes', id, 'question'], ...choices];
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
		...Object.entries(texts.nodes).flatMap(([id, node]) => [
			['nodes', id],
			...keys(node.passages, ['nodes', id, 'passages']),
			...keys(node.choices ?? {}, ['nodes', id, 'choices']),
			...(node.question === undefined ? [] : [['nodes', id, 'question']]),
			...(node.reflection === undefined ? [] : [['nodes', id, 'reflection']]),
		]),
	];
}

function keys(group: object, path: Path): Path[] {
	return Object.keys(group).map((key) => [...path, key]);
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
