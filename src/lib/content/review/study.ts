import type { CourseFiles } from '../reading/course-files.ts';
import type { KitFiles } from '../reading/kit-files.ts';
import type { LessonFiles, Sound } from '../reading/lesson-files.ts';
import type { RawLessonTexts } from '../schema/lesson-texts.ts';
import type { RawLesson } from '../schema/lesson.ts';
import type { YamlFile } from '../reading/yaml-file.ts';
import { proseOfKit } from './kit-prose.ts';
import { languageOf, type Language } from './language.ts';
import { proseOf, type Paragraph } from './prose.ts';
import type { SourceFile } from './source-file.ts';
import { tasksOf, type Task } from './tasks.ts';

/** What the rules look at: a course that holds together, with what they all need worked out once. */
export interface Study {
	readonly course: CourseFiles;
	readonly lessons: readonly StudiedLesson[];
	/** The words of the manager's kit; none when the course has no kit. */
	readonly kit: readonly StudiedWords[];
	/** The day of the review, `undefined` when time is not judged. */
	readonly today: string | undefined;
	/** The fingerprint of the text that the course builds on, if there is one. */
	readonly source: SourceFile | undefined;
}

/** A lesson's structure, and its words in each locale. */
export interface StudiedLesson {
	readonly folder: string;
	readonly yaml: YamlFile;
	readonly data: RawLesson;
	readonly tasks: readonly Task[];
	readonly texts: readonly StudiedTexts[];
}

/** Words in one locale, of a lesson or of the manager's kit: what is judged by how it reads. */
export interface StudiedWords {
	readonly locale: string;
	readonly language: Language | undefined;
	readonly yaml: YamlFile;
	readonly prose: readonly Paragraph[];
}

/** A lesson's words in one locale. */
export interface StudiedTexts extends StudiedWords {
	readonly data: RawLessonTexts;
}

/** Prepares one lesson for the rules. */
export function studyLesson({ folder, lesson, texts }: LessonFiles): StudiedLesson {
	return {
		folder,
		yaml: lesson.yaml,
		data: lesson.data,
		tasks: tasksOf(lesson.data),
		texts: [...texts].map(([locale, file]) => studyTexts(lesson.data, locale, file)),
	};
}

function studyTexts(
	lesson: RawLesson,
	locale: string,
	{ yaml, data }: Sound<RawLessonTexts>,
): StudiedTexts {
	return { locale, language: languageOf(locale), yaml, data, prose: proseOf(lesson, data) };
}

/** Prepares the manager's kit for the rules. */
export function studyKit(files: KitFiles | undefined): StudiedWords[] {
	return [...(files?.texts ?? [])].map(([locale, { yaml, data }]) => ({
		locale,
		language: languageOf(locale),
		yaml,
		prose: proseOfKit(data),
	}));
}
