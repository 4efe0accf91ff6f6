import type { TextsByLesson } from './build-course.ts';
import type { Course, GlossaryEntry, LawSource, Locale } from '../model/course.ts';

/** What can be looked up in a course, in one locale. */
export interface Reference {
	/** Each legal statement once, in the order of the lessons. */
	readonly laws: readonly LawNote[];
	readonly glossary: readonly GlossaryEntry[];
}

export interface LawNote extends LawSource {
	readonly title: string;
	readonly text: string;
}

/** Gathers the laws and the glossary of a course. */
export function referenceOf(course: Course, texts: TextsByLesson, locale: Locale): Reference {
	const notes = course.lessons.flatMap((lesson) =>
		Object.entries(lesson.law).flatMap(([id, source]): LawNote[] => {
			const words = texts[lesson.id]?.[locale]?.law[id];
			return words ? [{ ...source, ...words }] : [];
		}),
	);
	return {
		laws: [...new Map(notes.map((note) => [`${note.title} ${note.text}`, note])).values()],
		glossary: Object.values(course.texts[locale]?.glossary ?? {}),
	};
}
