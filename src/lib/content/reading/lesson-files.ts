import type { Issue, Sentence } from './issue.ts';
import type { RawLessonTexts } from '../schema/lesson-texts.ts';
import type { RawLesson } from '../schema/lesson.ts';
import type { RawScenario } from '../schema/scenario.ts';
import type { RawRegistry } from '../schema/registry.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** A file that has the right shape. */
export interface Sound<T> {
	readonly yaml: YamlFile;
	readonly data: T;
}

/** One lesson's files, as far as each has the right shape: what the rules look at. */
export interface LessonFiles {
	/** The folder's name. */
	readonly folder: string;
	/** The locales of the course. */
	readonly locales: readonly string[];
	readonly lesson: Sound<RawLesson>;
	/** Only those whose shape is right: the others have been reported already. */
	readonly texts: ReadonlyMap<string, Sound<RawLessonTexts>>;
	readonly registry: Sound<RawRegistry> | undefined;
}

/** A lint rule: looks at one lesson and gives every defect of its kind. */
export type Rule = (files: LessonFiles) => readonly Issue[];

/** One scenario's files. */
export interface ScenarioFiles extends LessonFiles {
	readonly lesson: Sound<RawScenario>;
}

/** Makes a rule on scenarios a rule on lessons: it finds nothing in the others. */
export function onScenarios(rule: (files: ScenarioFiles) => readonly Issue[]): Rule {
	return (files) => {
		const { yaml, data } = files.lesson;
		return data.kind === 'scenario' ? rule({ ...files, lesson: { yaml, data } }) : [];
	};
}

/** Makes an issue that points into a file. */
export function issueAt(
	yaml: YamlFile,
	path: Path,
	problem: { code: string; what: Sentence; todo: Sentence; severity?: 'error' | 'warning' },
): Issue {
	return {
		severity: 'error',
		file: yaml.file,
		line: yaml.lineOf(path),
		path: path.join('.'),
		...problem,
	};
}
