import type { Profile } from '../profile.ts';

/**
 * A pass mark of 80 %. SCORM 1.2 judges at the end from score.raw, 2004 on each read of success_status from
 * score.scaled.
 */
export const masteryOverride: Profile = {
	name: 'overrides the status by a mastery score',
	source:
		'SCORM 1.2 RTE 3.4.4 and SCORM 2004 RTE 4.2.22; Moodle, scorm-again and SuccessFactors (KBA 2978409).',
	initial: { 'cmi.student_data.mastery_score': '80', 'cmi.scaled_passing_score': '0.8' },
};

/** SCORM 2004 judges on each read of completion_status from progress_measure. */
export const completionThreshold: Profile = {
	name: 'judges completion by progress',
	source: 'SCORM 2004 RTE 4.2.4; Moodle takes a threshold of 1 even when none is asked for.',
	standards: ['scorm2004-3rd', 'scorm2004-4th'],
	initial: { 'cmi.completion_threshold': '0.9' },
};
