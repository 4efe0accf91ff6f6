import { sortIssues, type Issue } from '../reading/issue.ts';
import type { SourceFiles } from '../reading/reader.ts';
import { readFiles } from '../reading/read-course.ts';
import { applyExceptions } from './exceptions.ts';
import { reviewRules } from './index.ts';
import { reportOf, type Report } from './report.ts';
import { readSource } from './source-file.ts';
import { studyKit, studyLesson, type Study } from './study.ts';

/** What a review needs to know besides the files. */
export interface ReviewOptions {
	/** The day of the review, written YYYY-MM-DD; without it nothing is called too old. */
	readonly today?: string;
}

/** What a review finds. */
export interface Review {
	/** Every defect that no exception takes out, sorted. */
	readonly issues: readonly Issue[];
	/** `undefined` when the course does not hold together: {@link readCourse} says why. */
	readonly report: Report | undefined;
}

/**
 * Judges whether a course that holds together teaches and reads well, in every locale.
 * @param files the files below `lessons/`, with `source.json` if there is one
 */
export function reviewCourse(files: SourceFiles, { today }: ReviewOptions = {}): Review {
	const { course, lessons, kit, issues } = readFiles(files);
	if (!course || issues.some(({ severity }) => severity === 'error')) {
		return { issues: [], report: undefined };
	}
	const study: Study = {
		course,
		lessons: lessons.map(studyLesson),
		kit: studyKit(kit),
		today,
		source: readSource(files),
	};
	const found = reviewRules.flatMap((rule) => rule.check(study));
	const { issues: left, exceptions } = applyExceptions(found, study.lessons);
	return { issues: sortIssues(left), report: reportOf(study, exceptions) };
}
