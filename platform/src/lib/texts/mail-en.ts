import { formatFor } from './format.ts';
import type { Texts } from './sv.ts';

const { some } = formatFor('en-GB');

/** The page where whoever runs the platform sees what is mailed, in English. */
export const mail: Texts['mail'] = {
	title: 'Mail',
	lead: 'The platform writes about new courses, reminds people and sends links for signing in. Here you see how it is going.',
	on: (from) => `Letters are sent from ${from}.`,
	through: (server, perMinute) => `They go through ${server}, at most ${perMinute} a minute.`,
	offTitle: 'No mail is sent',
	off: 'The platform does not know which mail server to use. Set SMTP_URL and MAIL_FROM, and restart it.',
	meanwhile: 'Until then, there are ready texts to copy for each assignment.',
	latest: 'Letters',
	latestHelp: (count) => `The latest comes first. At most ${count} are shown.`,
	filter: 'Show',
	all: 'All',
	empty: 'No letters here.',
	state: {
		waiting: 'Waiting',
		sending: 'Being sent',
		sent: 'Sent',
		failed: 'Failed',
		unknown: 'Unclear',
	},
	letter: 'Letter',
	to: (recipient) => `To ${recipient}`,
	stateHead: 'State',
	happened: 'What has happened',
	written: (when) => `Written ${when}.`,
	sent: (when) => `Sent ${when}.`,
	tries: (count) => `${some(count, 'try', 'tries')}.`,
	next: (when) => `Next try ${when}.`,
	problem: {
		later: 'The mail server would not take the letter just then.',
		refused: 'The mail server did not take the letter. Check the address.',
		'no-answer': 'The mail server could not be reached.',
		'not-let-in':
			'The mail server did not accept the platform’s name and password. Check SMTP_URL.',
		'cut-off':
			'The letter was handed over, but the mail server did not answer. It may have arrived.',
		died: 'The platform stopped while the letter was being sent. It may have arrived.',
		blocked: 'The person is blocked. The letter was not sent.',
		'not-needed': 'The course was already done or withdrawn. The letter was no longer needed.',
		address: 'Nothing can be sent to this address. Correct it and try again.',
	},
	serverSaid: 'Mail server:',
	again: 'Try again',
	anyway: 'Send anyway',
	twice: 'It may arrive twice.',
	about: (subject, recipient) => `“${subject}” to ${recipient}`,
	retried: 'The letter is being sent again.',
	changed: 'The letter was in another state by then. Nothing has changed.',
	trial: {
		title: 'Try it out',
		help: 'A test letter shows whether everything works.',
		field: 'Send to',
		submit: 'Send the test letter',
		queued: 'The test letter is on its way. Reload the page in a moment to see how it went.',
		refused: 'The test letter was not sent',
		address: 'The address is not complete. Write it like name@example.com and try again.',
	},
};

/** Asking for a new link. */
export const askForLink: Texts['askForLink'] = {
	title: 'Get a new link',
	how: 'Type your e-mail address. You will get a letter with a link that works once, within a day.',
	field: 'E-mail address',
	submit: 'E-mail me a link',
	takenTitle: 'Check your inbox',
	taken: 'If the address is known here, a link is on its way. It may take a minute or so.',
	nothing: 'Nothing there? Look among the spam, check the address or ask your manager.',
	other: 'Type another address',
	back: 'To the sign-in page',
	address: 'The address is not complete. Write it like name@example.com and try again.',
	tooMany: 'Many links have been asked for from here. Wait ten minutes and try again.',
	off: 'Links cannot be sent by e-mail here. Ask your manager for a new one.',
};

/** A ready text to copy. */
export const readyText: Texts['readyText'] = {
	subject: 'Subject:',
	copy: 'Copy the text',
	copied: 'The text is copied.',
	open: 'Open in the mail program',
	to: (count) => (count === 1 ? 'To one person.' : `To ${count} people, as blind copies.`),
};
