import type { CourseOutline } from '$lib/content/index.ts';

/** The id of a lesson, if there is one that is a scenario: only there is something to decide together. */
export function scenarioCalled({ lessons }: CourseOutline, name: string | undefined): string[] {
	return lessons.flatMap(({ id, kind }) => (id === name && kind === 'scenario' ? id : []));
}
