import type { StandardRules } from './rule.ts';
import { numberOf, type ReadonlyValues } from './values.ts';

/**
 * What a SCORM 2004 platform makes of score and progress when a status is read and there is a threshold; nothing
 * where there is none. SCORM 2004 4th Ed. RTE 4.2.4.1 and 4.2.22.1.
 */
export function judgedStatus(
	rules: StandardRules,
	values: ReadonlyValues,
	element: string,
): string | undefined {
	if (!rules.names.success) return undefined;
	if (element === rules.names.success) {
		return verdict(values, 'cmi.score.scaled', 'cmi.scaled_passing_score', ['passed', 'failed']);
	}
	return element === rules.names.status ? judgedCompletion(values) : undefined;
}

export function judgedCompletion(values: ReadonlyValues): string | undefined {
	return verdict(values, 'cmi.progress_measure', 'cmi.completion_threshold', [
		'completed',
		'incomplete',
	]);
}

/** SCORM 1.2 RTE 3.4.4, mastery_score: at the end, when the learner is there for credit and has a score. */
export function judgedAtEnd(rules: StandardRules, values: ReadonlyValues): string | undefined {
	const score = numberOf(values, `${rules.names.score}.raw`);
	const mastery = numberOf(values, 'cmi.student_data.mastery_score');
	if (values.get(rules.names.credit) !== 'credit') return undefined;
	if (score === undefined || mastery === undefined) return undefined;
	return score >= mastery ? 'passed' : 'failed';
}

function verdict(
	values: ReadonlyValues,
	measure: string,
	threshold: string,
	[above, below]: readonly [string, string],
): string | undefined {
	const least = numberOf(values, threshold);
	if (least === undefined) return undefined;
	const reached = numberOf(values, measure);
	if (reached === undefined) return 'unknown';
	return reached >= least ? above : below;
}
