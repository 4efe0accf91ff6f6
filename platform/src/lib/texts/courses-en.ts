import { formatFor } from './format.ts';
import type { Texts } from './sv.ts';

const { some } = formatFor('en-GB');

/** Courses and their versions, in English. */
export const courses: Texts['courses'] = {
	title: 'Courses that can be given',
	lead: 'A course is a package in all its versions.',
	notListed: 'cannot be given',
	of: (title) => `The course ${title}`,
	back: 'To the course packages',
	facts: 'How the course is shown',
	sv: 'Title in Swedish',
	en: 'Title in English',
	minutes: 'Time in minutes',
	minutesHelp: 'Shown to those who get the course. Leave it empty if you do not know.',
	listed: 'The course can be given to teams and people',
	reporting: 'What the course tells the platform',
	reportingWord: {
		completion: 'Whether it is completed',
		score: 'Completed, and score',
		answers: 'Completed, score and answers',
		unknown: 'Do not know',
	},
	save: 'Save',
	saved: 'Saved.',
	problems: 'It could not be saved',
	problem: {
		'no-title': 'Write a title in both languages.',
		'no-minutes': 'Write the time as a whole number of minutes, or leave it empty.',
	},
	versions: 'Versions',
	version: 'Version',
	imported: 'Added',
	ongoing: 'Under way',
	done: 'Done',
	current: 'Given to new learners',
	use: 'Give this one to new learners',
	useOf: (version) => `: version ${version}`,
	used: 'New learners now get that version.',
	move: 'Move to the new version',
	moveHelp:
		'They go on where they are, with everything they have done. Nothing is copied and nothing is lost. Whoever has the course open can go on.',
	moveOngoing: 'Move those who are under way',
	moveAll: 'Move everybody, also those who are done',
	moved: (people) => `${some(people, 'person has', 'people have')} been moved.`,
	left: (count) =>
		`${some(count, 'attempt stays', 'attempts stay')} at their version: the new one does not have that part.`,
};
