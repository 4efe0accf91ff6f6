import { countIn, numberIn } from './format.ts';
import type { Words } from './sv.ts';

const people = countIn('en', { one: 'person', other: 'people' });

export const reminder: Words['reminder'] = {
	title: 'Remind',
	to: (count) => `The reminder goes to those in the list who are not done: ${people(count)}.`,
	nobody: 'Everyone in the list is done. Nobody needs a reminder.',
	unreachable: (count, names) =>
		`${people(count)} ${count === 1 ? 'has' : 'have'} no e-mail address in the report: ${names}.`,
	andMore: (count) => `and ${numberIn('en')(count)} more`,
	addresses: 'The addresses',
	addressesHint: 'Put them in the Bcc field, so that nobody sees who else gets the mail.',
	copyAddresses: 'Copy the addresses',
	text: 'The text',
	copyText: 'Copy the text',
	mail: 'Open a mail',
	mailHint: 'The addresses go into Bcc. Read it through before you send it.',
	tooMany:
		'There are too many addresses for a button. Copy them and paste them into the Bcc field.',
	copiedAddresses: (count) =>
		count === 1 ? 'The address is copied.' : `${numberIn('en')(count)} addresses are copied.`,
	copiedText: 'The text is copied.',
	notCopied: 'The browser did not let us copy. The text is selected: copy it yourself.',
	subject: 'A reminder about the course Ögonblick',
	body: (due) =>
		[
			'Hello!',
			'The course Ögonblick is waiting for you in the learning platform. If you have begun, you go on where you were.',
			due,
			'Tell me if you need time for it, or if something does not work.',
			'Kind regards',
		]
			.filter((line) => line !== '')
			.join('\n\n'),
	dueAhead: (day) => `Please do it by ${day}.`,
	duePassed: (day) => `It was due on ${day}. Please do it as soon as you can.`,
};
