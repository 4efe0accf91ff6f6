import { readCourse, type Course } from '../../src/lib/content/index.ts';
import type { Library } from '../../src/lib/machines/index.ts';
import { readLessonFolder } from '../../src/tools/lesson-folder.ts';

/** The real course, its words and its manager's kit, read from `lessons/`; fails loudly when the files have errors. */
export function realCourse() {
	const { course, texts, kit, issues } = readCourse(readLessonFolder());
	if (!course) throw new Error(issues.map(({ file, what }) => `${file}: ${what.en}`).join('\n'));
	return { course, texts, kit };
}

/** What a record of a course is read with, when every lesson is at hand. */
export function libraryOf(course: Course): Library {
	return { course, lessons: course.lessons };
}
