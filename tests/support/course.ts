import { readCourse } from '../../src/lib/content/index.ts';
import { readLessonFolder } from '../../src/tools/lesson-folder.ts';

/** The real course and its words, read from `lessons/`; fails loudly when the files have errors. */
export function realCourse() {
	const { course, texts, issues } = readCourse(readLessonFolder());
	if (!course) throw new Error(issues.map(({ file, what }) => `${file}: ${what.en}`).join('\n'));
	return { course, texts };
}
