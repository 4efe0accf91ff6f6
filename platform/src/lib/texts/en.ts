import type { Problem } from '../problem.ts';
import type { Texts } from './sv.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

const size = (bytes: number): string =>
	bytes < 1024 * 1024
		? `${number.format(Math.max(1, Math.round(bytes / 1024)))} kB`
		: `${number.format(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`;

const some = (count: number, one: string, many: string): string =>
	`${number.format(count)} ${count === 1 ? one : many}`;

/** Every reason to refuse a package: what is wrong, and what to do. */
const problem = (one: Problem): string => {
	switch (one.code) {
		case 'no-file':
			return 'No file is chosen. Choose a zip file and try again.';
		case 'upload-too-large':
			return `The file is too large. The limit is ${size(one.limit)}. Remove what is not needed, such as film, and try again.`;
		case 'not-zip':
			return 'The file is not a zip file. Choose the zip file as you got it, without unpacking it.';
		case 'zip-damaged':
			return 'The zip file is damaged. Download or create it again and try once more.';
		case 'encrypted':
			return 'The zip file is locked with a password. Create it again without a password.';
		case 'compression-unknown':
			return `The file “${one.name}” is packed in an unusual way. Create an ordinary zip file and try again.`;
		case 'path-outside':
			return `The zip file tries to put “${one.name}” outside its own folder. A genuine course package does not do that. Ask whoever made it for a new one.`;
		case 'name-unusable':
			return `The file name “${one.name}” does not work on every computer. Rename the file and create the zip file again.`;
		case 'link-inside':
			return `“${one.name}” is a link to another place and not a file. Replace it with the file and create the zip file again.`;
		case 'name-twice':
			return `The name “${one.name}” is in the zip file twice. Upper and lower case count as the same. Rename one of them.`;
		case 'too-many-files':
			return `The zip file holds too many files. The limit is ${some(one.limit, 'file', 'files')}.`;
		case 'too-large-unpacked':
			return `The package becomes too large when unpacked. The limit is ${size(one.limit)}.`;
		case 'packed-too-hard':
			return `The file “${one.name}” is packed so hard that it could fill the whole disk. Ask whoever made the package for a new one.`;
		case 'manifest-missing':
			return 'There is no imsmanifest.xml in the zip file, so it is not a SCORM package. Export the course as SCORM and try again.';
		case 'manifest-not-at-root':
			return `imsmanifest.xml is in the folder “${one.folder}” but must be at the top. Zip what is inside the folder, not the folder itself.`;
		case 'web-package':
			return 'This is a website and not a SCORM package. Put it on a web server, or choose the SCORM package of the course instead.';
		case 'other-standard':
			return `The package is made for ${one.standard === '?' ? 'an unknown standard' : `the standard “${one.standard}”`}. SCORM 1.2 and SCORM 2004, third and fourth edition, work here.`;
		case 'manifest-too-large':
			return 'imsmanifest.xml is far too large. Ask whoever made the package for a new one.';
		case 'manifest-not-xml':
			return 'imsmanifest.xml cannot be read, because it is not proper XML. Export the course again.';
		case 'manifest-doctype':
			return 'imsmanifest.xml has a DOCTYPE, which is not allowed for safety. Remove that line and create the zip file again.';
		case 'no-sco':
			return 'The package has no part that can be started. Check that the course is exported as SCORM with one learning object (SCO).';
		case 'many-scos':
			return `The package has ${some(one.count, 'part', 'parts')} that start separately, but only one works here. Export the course as a single learning object (SCO).`;
		case 'launch-outside':
			return `The course starts at “${one.href}”, which is not in the package. The start file must be in the zip file.`;
		case 'launch-missing':
			return `The start file “${one.href}” is not in the zip file. Check the name, upper and lower case too, and create the zip file again.`;
		case 'disk':
			return 'The files could not be saved. Check that there is room on the disk and try again.';
	}
};

/** The platform's words in English. */
export const en: Texts = {
	locale: 'en-GB',
	name: 'Course shelf',
	skip: 'To the content',
	home: 'To the courses',
	language: { label: 'Language', sv: 'Svenska', en: 'English' },
	number: (value) => number.format(value),
	percent: (share) => percent.format(share),
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
		'scorm2004-3rd': 'SCORM 2004, third edition',
		'scorm2004-4th': 'SCORM 2004, fourth edition',
	},
	state: {
		'not-started': 'Not started',
		ongoing: 'In progress',
		completed: 'Completed',
		passed: 'Passed',
		failed: 'Not passed',
	},
	shelf: {
		title: 'Your courses',
		lead: 'The courses are on your own computer. Close when you like and carry on where you were.',
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
		removeTitle: 'Remove the course',
		removeWarning:
			'The course leaves the shelf together with all your attempts in it. This cannot be undone.',
		remove: 'Remove the course and the attempts',
		removed: 'The course is removed.',
	},
	upload: {
		title: 'Add a course',
		help: (limit) =>
			`Choose a SCORM package: a zip file of at most ${limit}. SCORM 1.2 and SCORM 2004 work.`,
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
		values: 'Saved values',
		valuesHelp: 'What the course has saved, with the names that SCORM uses.',
		noValues: 'The course has not saved anything yet.',
		element: 'Name',
		value: 'Value',
		log: 'Log',
		logHelp: 'Every call that the course has made, the latest visit first.',
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
		what: 'The course shelf is a small learning platform for a single computer.',
		stored:
			'It keeps the courses that you add, how far you have come, your answers and a log of what the courses call. Nothing leaves the computer.',
		where: 'Everything is in the folder',
	},
	error: {
		title: 'That did not work',
		notFound: 'There is no such page. The course or the attempt may have been removed.',
		tooLarge: 'What you sent is too large.',
		forbidden:
			'The platform answers only at its own address. Use the address that was shown when you started it.',
		other:
			'Something went wrong in the platform. Go back and try again. Restart the platform if that does not help.',
	},
	problem,
};
