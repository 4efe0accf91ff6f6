import { formatFor } from './format.ts';
import type { Texts } from './sv.ts';

const { some } = formatFor('en-GB');

/** Downloading and erasing what is kept about somebody. */
export const privacy: Texts['privacy'] = {
	export: {
		mineTitle: 'Download what is kept about you',
		mineHelp:
			'You get a zip file with everything: your details, your courses, what the courses have saved and the letters to you. Both people and programs can read it.',
		title: 'Download what is kept',
		help: (name) =>
			`You get a zip file with everything kept about ${name}. Hand it to the right person only.`,
		submit: 'Download as a zip file',
	},
	kept: {
		title: 'How long it is kept',
		undecided: 'That has not been decided yet. Until then nothing is deleted automatically.',
		details: (time) =>
			`What courses remember of you is deleted ${time} after you last had the course open. That you completed it, and when, stays.`,
		detailsNever: 'What courses remember of you is not deleted automatically.',
		people: (time) =>
			`If you have not signed in for ${time}, and have nothing left to do, everything about you is erased.`,
		peopleNever: 'You are not erased automatically, even if you stop signing in.',
		records: (time) =>
			`What you have done in the log, and what is known of letters to you, is deleted after ${time}.`,
		recordsNever: 'The log, and what is known of letters, is not deleted automatically.',
		ask: 'You can ask whoever runs the platform to erase you earlier.',
	},
	events: {
		title: 'Log',
		open: (name) => `See what ${name} has done, and what has been done`,
	},
	erase: {
		title: 'Erase the person',
		help: (name) =>
			`Everything kept about ${name} disappears for good. The next page shows exactly what.`,
		open: 'Go on to erasing',
		self: 'You cannot erase yourself. Ask another administrator to.',
		pageTitle: (name) => `Erase ${name}`,
		lead: 'This cannot be undone. Download a copy first if anybody needs one.',
		back: (name) => `Back to ${name}`,
		goes: 'This disappears',
		stays: 'This stays',
		going: {
			person: 'Name, e-mail address, language and role',
			teams: (count) => `The place in ${some(count, 'team', 'teams')}`,
			links: (count) => some(count, 'personal link', 'personal links'),
			signIns: (count) =>
				`${some(count, 'sign-in', 'sign-ins')}: the person is signed out everywhere at once`,
			duties: (count, done) =>
				`${some(count, 'assigned course', 'assigned courses')}, ${done} of them done. The proof that they are done disappears too`,
			attempts: (count) =>
				`${some(count, 'attempt', 'attempts')} with everything that courses have saved`,
			letters: (count) => `${some(count, 'letter', 'letters')} to the person`,
		},
		staying: {
			log: (count) =>
				`${some(count, 'log entry', 'log entries')}, without the name: they say “a removed person”`,
			assignments: (count) =>
				`${some(count, 'assignment', 'assignments')} that the person has sent to others, without a sender`,
			elsewhere:
				'Backups, files that somebody has downloaded, and letters that have been sent. The platform does not reach them',
		},
		type: 'Write the person’s name to confirm',
		submit: 'Erase for good',
		refused: 'The person has not been erased',
		problem: {
			name: (name) => `The name does not match. Write “${name}” and try again.`,
			self: 'You cannot erase yourself. Ask another administrator to.',
			'last-admin':
				'The person is the only administrator. Make somebody else an administrator first.',
		},
		done: 'The person has been erased and is signed out everywhere.',
	},
	readMe: {
		file: 'READ-ME.txt',
		lines: (day) => [
			'WHAT IS KEPT ABOUT YOU',
			`Downloaded on ${day}.`,
			'',
			'The file data.json holds everything that the learning platform keeps about you. It is made for programs,',
			'but can be opened in a text editor or a browser.',
			'',
			'person         Name, e-mail address, language and role, when you were added and when you were last here.',
			'               subject is your account with the organisation, if you sign in with it.',
			'teams          Your teams. leads means that you lead the team.',
			'links          Personal links for you. The link itself is not kept, only that it exists.',
			'signIns        Where you are signed in. The key in the browser is not kept.',
			'duties         Courses you have been given: when, by whom, by which day, and when you began and were done.',
			'attempts       Your attempts at courses. values is what the course has saved. sessions is each time',
			'               you have had the course open, with every call of the course to the platform.',
			'registrations  Courses of the kind cmi5: what the course has said of you (statements) and saved (documents).',
			'profiles       What courses of the kind cmi5 want to know of you, such as your language.',
			'letters        Letters to you. The text is deleted once a letter has been sent.',
			'sent           Assignments that you have sent to others.',
			'log            What you have done on the platform yourself. Numbers are the platform’s own.',
			'',
			'Times are in UTC (with a Z at the end), one or two hours behind Swedish time.',
			'Documents that are not text are given as base64.',
		],
	},
};
