import { formatFor } from './format.ts';
import type { Texts } from './sv.ts';

const { some } = formatFor('en-GB');

/** One's own courses, in English. */
export const mine: Texts['mine'] = {
	title: 'My courses',
	none: 'There is nothing for you to do right now. When somebody gives you a course, you will find it here.',
	noneLeft: 'You have done everything. Well done!',
	minutes: (count) => `about ${some(count, 'minute', 'minutes')}`,
	due: (day) => `Do it by ${day}`,
	late: (day) => `It was due on ${day}. You can still do it.`,
	noDue: 'No last day',
	from: (name) => `From ${name}`,
	start: 'Start',
	resume: 'Go on',
	again: 'Open again',
	overTitle: 'Finished courses',
	doneOn: (day) => `Done on ${day}`,
	exempt: (reason) => `You do not have to do it: ${reason}`,
	receipt: 'Receipt',
	calendar: 'Add to calendar',
	of: (title) => `: ${title}`,
	cannotOpen:
		'The course could not be opened. It may have been removed. Ask whoever gave it to you.',
	parts: 'Parts of the course',
	back: 'To my courses',
	status: {
		'not-started': 'Not started',
		started: 'Started',
		late: 'Late',
		done: 'Done',
		exempt: 'Exempt',
		withdrawn: 'Withdrawn',
	},
	receiptTitle: 'Receipt for a completed course',
	receiptName: 'Name',
	receiptCourse: 'Course',
	receiptDone: 'Completed',
	receiptVersion: 'Version',
	receiptTime: 'Time in the course',
	receiptIssued: 'Printed',
	receiptFrom: 'Platform',
	receiptMeans:
		'The receipt says that the course was completed. It says nothing of what anybody answered.',
	receiptHow: 'Print the page, or save it as a PDF from the browser’s menu.',
	receiptNone: 'There is no receipt yet. You get it when the course is done.',
};
