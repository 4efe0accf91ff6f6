import { formatFor } from './format.ts';
import type { tell as sv } from './tell-sv.ts';

const { some } = formatFor('en-GB');

/** Telling of a course and reminding, in English. */
export const tell: typeof sv = {
	title: 'Tell and remind',
	how: 'They see the course when they sign in. An e-mail lets them know about it.',
	box: 'E-mail them about the course at once',
	tell: 'E-mail those who have not been told',
	tellHelp: 'Nobody gets the same e-mail twice.',
	remind: 'Remind those who are not done',
	remindHelp: 'Everyone gets at most one reminder a day, and nobody sees who else gets one.',
	queued: (count) =>
		count === 0 ? 'No e-mail was sent.' : `${some(count, 'e-mail is', 'e-mails are')} on the way.`,
	withoutAddress: (names) => `Without an e-mail address: ${names}. Tell them in another way.`,
	already: (names) => `Have had the e-mail already: ${names}.`,
	off: 'The platform sends no e-mail. Copy the text and send it yourself.',
	nobody: 'Everyone is done. There is nobody left to write to.',
	ready: 'Texts to copy',
	invitation: 'Invitation',
	reminder: {
		any: 'Reminder for all who are not done',
		'not-started': 'Reminder for those who have not begun',
		started: 'Reminder for those who have begun',
		late: 'Reminder for those who are late',
	},
	calendar: 'Put the last day in your calendar',
	page: {
		way: 'Remind',
		title: (team) => `Remind: ${team}`,
		lead: 'Choose who gets a reminder. Those who are late, or have a week left at most, are chosen already.',
		leadOff: 'These are not done. Those who are late, or have a week left at most, come first.',
		urgent: 'Late, or a week left at most',
		later: 'Have time left',
		none: 'Nobody in the team needs a reminder.',
		send: 'E-mail the reminder',
		noAddress: 'No e-mail address',
		due: (title, day) => `${title}, by ${day}`,
		nobodyTitle: 'Nobody got a reminder',
		nobody: 'Choose at least one person and try again.',
		back: 'To the team',
	},
};
