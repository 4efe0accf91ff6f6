import type { CourseOutline, LessonOutline, RolePath } from '../content/index.ts';

/** The lessons that a role path asks for, in its order. An unknown path asks for all. */
export function requiredLessons(course: CourseOutline, path: string): readonly LessonOutline[] {
	const wanted = rolePath(course, path);
	return wanted ? ofCourse(course, wanted.lessons) : course.lessons;
}

/** The lessons that are open in a role path and count for nothing. */
export function extraLessons(course: CourseOutline, path: string): readonly LessonOutline[] {
	return ofCourse(course, rolePath(course, path)?.extra ?? []);
}

function rolePath(course: CourseOutline, path: string): RolePath | undefined {
	return course.paths.find(({ id }) => id === path);
}

function ofCourse(course: CourseOutline, ids: readonly string[]): LessonOutline[] {
	return ids.flatMap((id) => course.lessons.find((lesson) => lesson.id === id) ?? []);
}
