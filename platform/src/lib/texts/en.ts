import { formatFor } from './format.ts';
import { me } from './me-en.ts';
import { list } from './people-list-en.ts';
import { links, people } from './people-en.ts';
import { log } from './log-en.ts';
import { privacy } from './privacy-en.ts';
import { administration, settings } from './settings-en.ts';
import { letters } from './letters-en.ts';
import { askForLink, mail, readyText } from './mail-en.ts';
import { tell } from './tell-en.ts';
import { problem } from './problems-en.ts';
import { assign } from './assign-en.ts';
import { courses } from './courses-en.ts';
import { follow } from './follow-en.ts';
import { hard } from './hard-en.ts';
import { mine } from './mine-en.ts';
import { refusal } from './refusals-en.ts';
import { signIn } from './sign-in-en.ts';
import type { Texts } from './sv.ts';
import { teams } from './teams-en.ts';

const { number, percent, size, some } = formatFor('en-GB');

/** The platform's words in English. */
export const en: Texts = {
	locale: 'en-GB',
	name: 'Course shelf',
	skip: 'To the content',
	home: 'To the courses',
	language: { label: 'Language', sv: 'Svenska', en: 'English' },
	number,
	percent,
	size,
	duration: (seconds) => {
		const minutes = Math.floor(seconds / 60);
		if (minutes === 0) return some(Math.round(seconds), 'second', 'seconds');
		const hours = Math.floor(minutes / 60);
		const rest = minutes % 60;
		const parts = [
			hours > 0 ? some(hours, 'hour', 'hours') : '',
			rest > 0 ? some(rest, 'minute', 'minutes') : '',
		];
		return parts.filter((part) => part !== '').join(' and ');
	},
	standard: {
		scorm12: 'SCORM 1.2',
		'scorm2004-2nd': 'SCORM 2004, second edition',
		'scorm2004-3rd': 'SCORM 2004, third edition',
		'scorm2004-4th': 'SCORM 2004, fourth edition',
		cmi5: 'cmi5',
	},
	state: {
		'not-started': 'Not started',
		ongoing: 'In progress',
		completed: 'Completed',
		passed: 'Passed',
		failed: 'Not passed',
	},
	shelf: {
		title: 'Course packages',
		lead: 'These are the courses that teams can be given. Try them yourself, add new ones and remove what is not needed.',
		onPage: 'On this page',
		empty: 'The shelf is empty so far. Add a course package and it will show up here.',
		start: 'Start',
		resume: 'Continue',
		reopen: 'Open again',
		version: (version) => `Version ${version}`,
		older: 'Older version',
		more: 'Attempts and settings',
		attempts: 'Your attempts',
		noAttempts: 'You have not started yet.',
		attempt: (day) => `The attempt from ${day}`,
		again: 'Begin a new attempt',
		againAll: 'Begin the whole course anew',
		partsTitle: 'Parts',
		parts: (count) => some(count, 'part', 'parts'),
		noSequence:
			'You can open the parts in any order you like. Rules about order that the course itself has are not used here.',
		notTracked: 'Not saved',
		openPage: 'Open the page',
		removeTitle: 'Remove the course',
		removeWarning:
			'The course leaves the shelf together with all your attempts in it. This cannot be undone.',
		remove: 'Remove the course and the attempts',
		removed: 'The course is removed.',
	},
	upload: {
		title: 'Add a course',
		help: (limit) =>
			`Choose a course package: a zip file of at most ${limit}. SCORM 1.2, SCORM 2004 and cmi5 work.`,
		field: 'Zip file with the course',
		submit: 'Add the course',
		refused: 'The course was not added',
		nothingLeft: 'Nothing of the package has been saved.',
		imported: (title) => `“${title}” is on the shelf now.`,
		already: (title) => `“${title}” was on the shelf already. Nothing has changed.`,
	},
	play: {
		back: 'To the courses',
		attempt: 'See the attempt',
		frame: (title) => `The course ${title}`,
		opening: 'Opening the course …',
		failed:
			'The course could not be opened. Check that the platform is running and reload the page.',
		noScript: 'The course needs JavaScript. Turn it on in the browser and reload the page.',
		notSaved:
			'The latest has not been saved. Check that the platform is running. The course tries again as you go on.',
		superseded:
			'The course has been opened in another window. What you do here is not saved. Carry on in the other window.',
		closedTitle: 'The course is closed',
		closedSaved: 'What you did is saved. You can open the course again whenever you like.',
		reopen: 'Open again',
	},
	attempt: {
		title: 'Your attempt',
		bare: 'It was so long ago that what the course remembered has been deleted. That you completed it, and when, stays. If you open the course again, you start over.',
		facts: 'How it has gone',
		state: 'State',
		completion: 'Completion',
		success: 'Result',
		score: 'Score',
		progress: 'Progress',
		time: 'Time',
		created: 'Created',
		committed: 'Last saved',
		completed: 'First completed',
		none: '–',
		completionWord: {
			completed: 'Completed',
			incomplete: 'Started',
			'not attempted': 'Not started',
			unknown: 'The course has not said',
		},
		successWord: { passed: 'Passed', failed: 'Not passed', unknown: 'The course has not said' },
		moveOn: 'Requirement',
		moveOnMet: (rule) => `${rule}, met`,
		moveOnNotMet: (rule) => `${rule}, not met`,
		moveOnWord: {
			NotApplicable: 'None',
			Passed: 'Passed',
			Completed: 'Completed',
			CompletedAndPassed: 'Completed and passed',
			CompletedOrPassed: 'Completed or passed',
		},
		modes: 'Open without anything being counted:',
		modeWord: { Normal: 'As usual', Browse: 'Look around', Review: 'Go through it again' },
		documents: 'Saved documents',
		documentsHelp:
			'What the course and the platform have saved about the attempt, with the names that cmi5 uses.',
		noDocuments: 'No documents are saved.',
		document: 'Document',
		length: 'Length',
		bytes: (count) => some(count, 'byte', 'bytes'),
		updated: 'Changed',
		content: 'Content',
		notText: 'The content is not text.',
		values: 'Saved values',
		valuesHelp: 'What the course has saved, with the names that SCORM uses.',
		noValues: 'The course has not saved anything yet.',
		element: 'Name',
		value: 'Value',
		log: 'Log',
		logHelp: 'Every call that the course has made, the latest visit first.',
		logHelpCmi5:
			'Every call that the course has made, the latest visit first. LMS is what the platform itself has written.',
		all: 'All calls',
		errors: 'Errors only',
		session: (when) => `The visit of ${when}`,
		sessionOpen: 'Not ended by the course',
		sessionEnded: (when) => `Ended ${when}`,
		noCalls: 'No calls.',
		noErrors: 'No errors.',
		at: 'Time',
		call: 'Call',
		returned: 'Answer',
		error: 'Error',
		tableOf: (what) => `Table: ${what}`,
	},
	errors12: {
		101: 'It failed for an unknown reason',
		201: 'The call had an argument that is not allowed',
		202: 'The value has no parts',
		203: 'The value is not a list',
		301: 'The course had not begun with LMSInitialize',
		401: 'The value does not exist',
		402: 'The name is reserved and cannot be written',
		403: 'The value can only be read',
		404: 'The value can only be written',
		405: 'The value has the wrong form',
	},
	errors2004: {
		101: 'It failed for an unknown reason',
		102: 'The visit could not begin',
		103: 'The visit had begun already',
		104: 'The visit had ended already',
		111: 'The visit could not be ended',
		112: 'The visit had not begun',
		113: 'The visit had ended already',
		122: 'The course read before the visit had begun',
		123: 'The course read after the visit had ended',
		132: 'The course wrote before the visit had begun',
		133: 'The course wrote after the visit had ended',
		142: 'The course saved before the visit had begun',
		143: 'The course saved after the visit had ended',
		201: 'The call had an argument that is not allowed',
		301: 'The value could not be read',
		351: 'The value could not be written',
		391: 'It could not be saved',
		401: 'The value does not exist in SCORM',
		402: 'The value is not supported here',
		403: 'The value has no content yet',
		404: 'The value can only be read',
		405: 'The value can only be written',
		406: 'The value has the wrong form',
		407: 'The value is outside what is allowed',
		408: 'Another value must be set first',
	},
	errorOther: (code) => `Error ${code}`,
	footer: {
		what: 'The course shelf is a small learning platform.',
		stored:
			'It keeps how far you have come, and what the courses themselves want to keep. Whoever leads your team sees whether you have begun and whether you are done, never what you answered.',
		where: 'Everything is in the folder',
	},
	ways: {
		label: 'Pages',
		mine: 'My courses',
		teams: 'Teams',
		people: 'People',
		packages: 'Course packages',
		administration: 'Administration',
	},
	error: {
		title: 'That did not work',
		notFound: 'There is no such page. What was here may have been removed.',
		tooLarge: 'What you sent is too large.',
		refused: {
			401: 'You are not signed in. Sign in and try again.',
			403: 'You are not allowed to see or do this. Ask whoever runs the platform if you need to.',
			404: 'There is no such page. What was here may have been removed.',
			421: 'The platform answers only at its own address. Use the address that was shown when you started it.',
		},
		other:
			'Something went wrong in the platform. Go back and try again. Restart the platform if that does not help.',
	},
	signIn,
	mine,
	follow,
	hard,
	assign,
	courses,
	askForLink,
	mail,
	readyText,
	tell,
	letters,
	problem,
	refusal,
	people,
	links,
	teams,
	list,
	me,
	log,
	settings,
	administration,
	privacy,
};
