import type { RawCourse } from '../schema/course.ts';
import type { RawKitTexts } from '../schema/kit-texts.ts';
import type { RawKit } from '../schema/kit.ts';
import type { RawLesson } from '../schema/lesson.ts';
import type { Path } from '../reading/yaml-file.ts';

/** What the kit fills in from the course, as `{{placeholders}}`; the blanks of `kit.yaml` come besides. */
export const kitFacts = [
	'course',
	'minutes',
	'count',
	'plan',
	'from',
	'to',
	'scenario',
	'moment',
	'question',
	'workshop',
	'invite',
	'seen',
	'check',
	'pass',
	'of',
] as const;

/**
 * The scenarios that the group of a path talks about, the one for the meeting first: all that the path asks for; if it
 * asks for none, the first that is open besides.
 */
export function discussedIn(
	path: Pick<RawCourse['paths'][number], 'lessons' | 'extra'>,
	lessons: readonly Pick<RawLesson, 'id' | 'kind'>[],
): string[] {
	const isScenario = (id: string) =>
		lessons.some((lesson) => lesson.id === id && lesson.kind === 'scenario');
	const asked = path.lessons.filter(isScenario);
	return asked.length > 0 ? asked : path.extra.filter(isScenario).slice(0, 1);
}

/** The places where the kit asks for words that the schema of its texts does not name. */
export function wantedByKit(kit: RawKit, course: RawCourse, lessons: readonly RawLesson[]): Path[] {
	const scenarios = new Set(course.paths.flatMap((path) => discussedIn(path, lessons)));
	return [
		...kit.plan.map(({ id }) => ['plan', 'parts', id]),
		...kit.letters.map((id) => ['letters', 'each', id]),
		...course.paths.map(({ id }) => ['paths', id]),
		...[...scenarios].map((id) => ['lessons', id]),
		...kit.blanks.map((id) => ['blanks', id]),
	];
}

/** The places of that kind where a file of kit texts has words. */
export function presentInKit({ plan, letters, paths, lessons, blanks }: RawKitTexts): Path[] {
	const keys = (group: object, ...at: readonly string[]) =>
		Object.keys(group).map((key) => [...at, key]);
	return [
		...keys(plan.parts, 'plan', 'parts'),
		...keys(letters.each, 'letters', 'each'),
		...keys(paths, 'paths'),
		...keys(lessons, 'lessons'),
		...keys(blanks, 'blanks'),
	];
}
