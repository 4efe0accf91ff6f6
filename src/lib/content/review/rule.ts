import type { Issue, Sentence } from '../reading/issue.ts';
import { issueAt } from '../reading/lesson-files.ts';
import type { Path, YamlFile } from '../reading/yaml-file.ts';
import type { Paragraph } from './prose.ts';
import type { StudiedLesson, StudiedTexts, StudiedWords, Study } from './study.ts';
import type { Item, Task } from './tasks.ts';

/** A rule of good teaching or good language: looks at the course and gives every defect of its kind. */
export interface ReviewRule {
	/** Its number in the didactic rules: `Q2`. */
	readonly id: string;
	/** Named after the defect, as its file and its fixture folder: `option-length`. */
	readonly code: string;
	check(study: Study): readonly Issue[];
}

/** A defect that a rule has found. */
export interface Finding {
	readonly yaml: YamlFile;
	readonly path: Path;
	readonly what: Sentence;
	readonly todo: Sentence;
	/** Where it is not the rule's own. */
	readonly severity?: 'error' | 'warning';
}

interface RuleDraft {
	readonly id: string;
	readonly code: string;
	readonly severity: 'error' | 'warning';
	readonly find: (study: Study) => readonly Finding[];
}

/** Makes a rule: its findings become issues of its code and severity. */
export function rule({ id, code, severity, find }: RuleDraft): ReviewRule {
	return {
		id,
		code,
		check: (study) =>
			find(study).map(({ yaml, path, ...rest }) =>
				issueAt(yaml, path, { severity, code, ...rest }),
			),
	};
}

/** Looks at each lesson. */
export function inLessons(
	find: (lesson: StudiedLesson, study: Study) => readonly Finding[],
): RuleDraft['find'] {
	return (study) => study.lessons.flatMap((lesson) => find(lesson, study));
}

/** Looks at each task of each lesson. */
export function inTasks(
	find: (task: Task, lesson: StudiedLesson, study: Study) => readonly Finding[],
): RuleDraft['find'] {
	return inLessons((lesson, study) => lesson.tasks.flatMap((task) => find(task, lesson, study)));
}

/** Looks at each item of each lesson. */
export function inItems(
	find: (item: Item, lesson: StudiedLesson) => readonly Finding[],
): RuleDraft['find'] {
	return inTasks((task, lesson) => task.items.flatMap((item) => find(item, lesson)));
}

/** Looks at each lesson's words in each locale. */
export function inTexts(
	find: (texts: StudiedTexts, lesson: StudiedLesson, study: Study) => readonly Finding[],
): RuleDraft['find'] {
	return inLessons((lesson, study) => lesson.texts.flatMap((texts) => find(texts, lesson, study)));
}

/** Looks at each item in each locale. */
export function inWorded(
	find: (item: Item, texts: StudiedTexts, task: Task) => readonly Finding[],
): RuleDraft['find'] {
	return inTexts((texts, { tasks }) =>
		tasks.flatMap((task) => task.items.flatMap((item) => find(item, texts, task))),
	);
}

/** Looks at all words in each locale: those of each lesson, and those of the manager's kit. */
export function inWords(
	find: (words: StudiedWords, study: Study) => readonly Finding[],
): RuleDraft['find'] {
	return (study) =>
		[...study.lessons.flatMap(({ texts }) => texts), ...study.kit].flatMap((words) =>
			find(words, study),
		);
}

/** Looks at each paragraph in each locale. */
export function inProse(
	find: (paragraph: Paragraph, words: StudiedWords, study: Study) => readonly Finding[],
): RuleDraft['find'] {
	return inWords((words, study) =>
		words.prose.flatMap((paragraph) => find(paragraph, words, study)),
	);
}
