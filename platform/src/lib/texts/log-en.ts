import { line } from '../log-line.ts';
import { formatFor } from './format.ts';
import type { Texts } from './sv.ts';

const { number, some } = formatFor('en-GB');

const persons = (count: number): string => some(count, 'person', 'people');
const rows = (count: number): string => some(count, 'row', 'rows');

const roles: Readonly<Record<string, string>> = {
	admin: 'an administrator',
	manager: 'a manager',
	employee: 'an employee',
};

const kept = (months: string): string =>
	months === 'never' ? 'never deleted' : `kept for ${months} months`;

/** What has happened, as a sentence with whoever has done it in front. */
const done: Texts['log']['done'] = {
	'person.added': (it) => line`Added ${it.person} as ${roles[it.word('role')] ?? 'an employee'}.`,
	'person.changed': (it) => {
		if (it.word('account') === 'known')
			return line`Signed in with the organisation’s sign-in for the first time.`;
		if (it.word('account') === 'forgotten')
			return line`Made the platform forget the account that ${it.person} signed in with.`;
		return line`Changed the details of ${it.person}.`;
	},
	'person.blocked': (it) => line`Blocked ${it.person}.`,
	'person.unblocked': (it) => line`Lifted the block on ${it.person}.`,
	'person.exported': (it) =>
		it.isOwn
			? line`Downloaded everything kept about themselves.`
			: line`Downloaded everything kept about ${it.person}.`,
	'person.erased': () => line`Erased a person and everything kept about them.`,
	'people.imported': (it) =>
		line`Brought a list: ${number(it.number('add'))} new and ${number(it.number('change'))} changed.`,
	'link.made': (it) =>
		line`Made a link for ${it.person}, for ${some(it.number('days'), 'day', 'days')}.`,
	'link.asked': (it) => line`Mailed ${it.person} a link that was asked for on the sign-in page.`,
	'link.revoked': (it) =>
		it.word('link') === 'all'
			? line`Closed all links of ${it.person}.`
			: line`Closed a link of ${it.person}.`,
	'admin.entered': (it) =>
		it.word('way') === 'account'
			? line`Signed in with the organisation’s sign-in.`
			: line`Signed in with a personal link.`,
	'team.added': (it) => line`Made ${it.team}.`,
	'team.renamed': (it) => line`Renamed ${it.team}.`,
	'team.removed': () => line`Removed a team.`,
	'team.joined': (it) =>
		it.word('place') === 'leads'
			? line`Let ${it.person} lead ${it.team}.`
			: line`Made ${it.person} a member of ${it.team}.`,
	'team.left': (it) => line`Took ${it.person} out of ${it.team}.`,
	'assignment.sent': (it) =>
		line`Sent ${it.assignment('an assignment')}: ${some(it.number('courses'), 'course', 'courses')} for ${persons(it.number('people'))}.`,
	'assignment.extended': (it) =>
		it.isDuty
			? line`Gave ${it.person} until ${it.word('day')} for ${it.course}.`
			: line`Gave everybody in ${it.assignment('an assignment')} until ${it.word('day')}.`,
	'assignment.withdrawn': (it) =>
		it.isDuty
			? line`Took ${it.course} back from ${it.person}.`
			: line`Took back ${it.assignment('an assignment')}.`,
	'assignment.renewed': (it) =>
		line`Gave out ${it.assignment('a yearly assignment')} again, to ${persons(it.number('people'))}.`,
	'assignment.told': (it) =>
		line`Mailed ${persons(it.number('people'))} about ${it.assignment('an assignment')}.`,
	'duty.exempted': (it) => line`Let ${it.person} off ${it.course}.`,
	'reminder.sent': (it) => line`Reminded ${persons(it.number('people'))} by mail.`,
	'people.exported': (it) =>
		line`Downloaded the list of ${it.team} as a file, ${rows(it.number('rows'))}.`,
	'log.exported': (it) => line`Downloaded the log as a file, ${rows(it.number('rows'))}.`,
	'package.imported': (it) => line`Added a package of ${it.course}.`,
	'package.removed': (it) => line`Removed a package of ${it.course}.`,
	'course.changed': (it) => line`Changed ${it.course}.`,
	'course.moved': (it) =>
		line`Moved ${persons(it.number('people'))} to the new version of ${it.course}.`,
	'settings.changed': (it) =>
		line`Decided how long things are kept. What courses remember: ${kept(it.word('details'))}. People: ${kept(it.word('people'))}. Log and letters: ${kept(it.word('records'))}.`,
	'retention.run': (it) =>
		line`Deleted what was too old: what courses remembered of ${some(it.number('details'), 'attempt', 'attempts')}, ${persons(it.number('people'))}, ${some(it.number('log'), 'log entry', 'log entries')}, ${some(it.number('letters'), 'letter', 'letters')} and ${some(it.number('links'), 'link or sign-in', 'links and sign-ins')}.`,
	'mail.retried': () => line`Sent a letter again.`,
};

/** The log: who has done what, and when. */
export const log: Texts['log'] = {
	title: 'Log',
	lead: 'Here you see who has done what, and when. The latest comes first.',
	when: 'When',
	who: 'Who',
	what: 'What',
	done,
	kind: {
		people: 'People',
		access: 'Links and sign-ins',
		teams: 'Teams',
		assignments: 'Assignments',
		courses: 'Courses',
		privacy: 'Personal data',
		mail: 'Mail',
	},
	platform: 'The platform',
	goneActor: 'A removed person',
	team: (name) => `the team ${name}`,
	course: (title) => `the course ${title}`,
	gone: {
		person: 'a removed person',
		team: 'a team that has been removed',
		course: 'a course that has been removed',
	},
	search: 'Person',
	searchHelp: 'Name or e-mail address of whoever did something, or whoever it was about.',
	kindField: 'Kind of event',
	allKinds: 'All kinds',
	from: 'From',
	to: 'Until',
	show: 'Show',
	clear: 'Show the whole log',
	export: 'Download as a file (CSV)',
	count: (count) => some(count, 'entry', 'entries'),
	none: 'Nothing matches. Try fewer letters or more days.',
	badDay: (text) => `“${text}” is not a day. Write the day as 2026-03-31.`,
	turned: 'The first day comes after the last. Swap them.',
	notNarrowed: 'This selection cannot be shown',
};
