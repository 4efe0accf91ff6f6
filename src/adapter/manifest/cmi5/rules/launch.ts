import { all, attribute, type Subject } from '../../document.ts';
import type { Rules } from '../../rule.ts';

const MOVE_ON = ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'];
const LAUNCH_METHOD = ['AnyWindow', 'OwnWindow'];

/** How the unit is launched, and when it is done. Source: cmi5 (Quartz, 1st Edition) 13.1.4 */
export const LAUNCH_RULES: Rules = {
	'move-on-missing': ({ root }) =>
		all(root, 'au')
			.filter((au) => attribute(au, 'moveOn') === undefined)
			.map(
				() =>
					'The unit has no moveOn, so platforms take it for done before it is begun. Write moveOn="Completed".',
			),
	'move-on-unknown': (subject) =>
		values(subject, 'moveOn')
			.filter((seen) => !MOVE_ON.includes(seen))
			.map((seen) => `moveOn is "${seen}". Choose from ${MOVE_ON.join(', ')}.`),
	'launch-method-unknown': (subject) =>
		values(subject, 'launchMethod')
			.filter((seen) => !LAUNCH_METHOD.includes(seen))
			.map((seen) => `launchMethod is "${seen}". Choose from ${LAUNCH_METHOD.join(', ')}.`),
	'mastery-score-out-of-range': (subject) =>
		values(subject, 'masteryScore')
			.filter((seen) => !/^\d+(\.\d+)?$/.test(seen) || Number(seen) > 1)
			.map((seen) => `The mastery score is "${seen}". Give a number from 0 to 1.`),
};

function values({ root }: Subject, name: string): string[] {
	return all(root, 'au').flatMap((au) => attribute(au, name) ?? []);
}
