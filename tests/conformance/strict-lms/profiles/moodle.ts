import type { Profile } from '../profile.ts';
import { moodleFormats12, moodleFormats2004 } from './moodle-formats.ts';

const score = ['raw', 'min', 'max'].flatMap((part) => [
	`cmi.core.score.${part}`,
	`cmi.objectives.n.score.${part}`,
]);

/** As measured on Moodle 4.5 and 5.1, with what its sources say about formats. */
export const moodle: Profile = {
	name: 'moodle',
	source:
		'Moodle 4.5 and 5.1, measured in a browser, and mod/scorm/datamodels/scorm_12.js, scorm_13.js.',
	resetsOnSecondInitialize: 'committed',
	forgetsOffline: true,
	refuses: {
		scorm12: moodleFormats12,
		'scorm2004-3rd': moodleFormats2004,
		'scorm2004-4th': moodleFormats2004,
	},
	asNumbers: [...score, 'cmi.student_preference.audio', 'cmi.student_preference.speed'],
	appendsComments: true,
	exitStays: true,
	requests: { exitAll: 'throws', abandonAll: 'throws', exit: 'false' },
	reviewsAfterCompletion: true,
	savesInReview: true,
	noticesIdleCommits: true,
};

/** SCORM 2004 there: success is never judged, since the script asks for a score under another name. */
export const moodle2004: Profile = {
	...moodle,
	name: 'moodle 2004',
	source:
		'Moodle 4.5, scorm_13.js: `scaled_passed_score` is a slip; completion is set at Terminate.',
	standards: ['scorm2004-3rd', 'scorm2004-4th'],
	judges: 'completion at the end',
};
