/** A sentence for authors, in both of the languages that authors write in. */
export interface Sentence {
	readonly sv: string;
	readonly en: string;
}

/** A problem in the lesson files, as a value: all are collected before anything stops. */
export interface Issue {
	/** Named after the defect, as the rule's file and its fixture folder: `unknown-target`. */
	readonly code: string;
	/** An error stops the build; a warning is only shown. */
	readonly severity: 'error' | 'warning';
	/** Path below `lessons/`, e.g. `pick-up/lesson.yaml`. */
	readonly file: string;
	/** 1-based. */
	readonly line: number;
	/** Where in the file, e.g. `nodes.call.choices.0.to`. Empty for the file as a whole. */
	readonly path: string;
	/** What is wrong. */
	readonly what: Sentence;
	/** What to do about it. */
	readonly todo: Sentence;
}

/** Sorts as an author works through them: by file, then from top to bottom. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	return [...issues].sort(
		(a, b) =>
			compare(a.file, b.file) ||
			a.line - b.line ||
			compare(a.code, b.code) ||
			compare(a.path, b.path),
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
