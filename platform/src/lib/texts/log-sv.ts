import type { Kind } from '../log-kinds.ts';
import { line } from '../log-line.ts';
import type { Line, Told } from '../log-line.ts';
import type { Action } from '../server/audit/audit.ts';
import { formatFor } from './format.ts';

const { number, some } = formatFor('sv-SE');

const persons = (count: number): string => some(count, 'person', 'personer');
const rows = (count: number): string => some(count, 'rad', 'rader');

const roles: Readonly<Record<string, string>> = {
	admin: 'administratör',
	manager: 'chef',
	employee: 'medarbetare',
};

const kept = (months: string): string =>
	months === 'never' ? 'tas aldrig bort' : `sparas i ${months} månader`;

/** Vad som har hänt, som en mening där den som har gjort det står framför. */
const done: Readonly<Record<Action, (told: Told) => Line>> = {
	'person.added': (it) =>
		line`La till ${it.person} som ${roles[it.word('role')] ?? 'medarbetare'}.`,
	'person.changed': (it) => {
		if (it.word('account') === 'known')
			return line`Loggade in med organisationens inloggning för första gången.`;
		if (it.word('account') === 'forgotten')
			return line`Lät plattformen glömma kontot som ${it.person} loggade in med.`;
		return line`Ändrade uppgifterna om ${it.person}.`;
	},
	'person.blocked': (it) => line`Spärrade ${it.person}.`,
	'person.unblocked': (it) => line`Hävde spärren för ${it.person}.`,
	'person.exported': (it) =>
		it.isOwn
			? line`Hämtade allt som är sparat om sig själv.`
			: line`Hämtade allt som är sparat om ${it.person}.`,
	'person.erased': () => line`Raderade en person och allt som var sparat om personen.`,
	'people.imported': (it) =>
		line`La in en lista: ${number(it.number('add'))} nya och ${number(it.number('change'))} ändrade.`,
	'link.made': (it) =>
		line`Skapade en länk till ${it.person}, för ${some(it.number('days'), 'dag', 'dagar')}.`,
	'link.asked': (it) =>
		line`Mejlade en länk till ${it.person}, efter en fråga på inloggningssidan.`,
	'link.revoked': (it) =>
		it.word('link') === 'all'
			? line`Stängde alla länkar till ${it.person}.`
			: line`Stängde en länk till ${it.person}.`,
	'admin.entered': (it) =>
		it.word('way') === 'account'
			? line`Loggade in med organisationens inloggning.`
			: line`Loggade in med en personlig länk.`,
	'team.added': (it) => line`Skapade ${it.team}.`,
	'team.renamed': (it) => line`Bytte namn på ${it.team}.`,
	'team.removed': () => line`Tog bort ett team.`,
	'team.joined': (it) =>
		it.word('place') === 'leads'
			? line`Lät ${it.person} leda ${it.team}.`
			: line`Gjorde ${it.person} till medlem i ${it.team}.`,
	'team.left': (it) => line`Tog ${it.person} ur ${it.team}.`,
	'assignment.sent': (it) =>
		line`Skickade ${it.assignment('en tilldelning')}: ${some(it.number('courses'), 'kurs', 'kurser')} till ${persons(it.number('people'))}.`,
	'assignment.extended': (it) =>
		it.isDuty
			? line`Gav ${it.person} tid till ${it.word('day')} för ${it.course}.`
			: line`Gav alla i ${it.assignment('en tilldelning')} tid till ${it.word('day')}.`,
	'assignment.withdrawn': (it) =>
		it.isDuty
			? line`Tog tillbaka ${it.course} från ${it.person}.`
			: line`Tog tillbaka ${it.assignment('en tilldelning')}.`,
	'assignment.renewed': (it) =>
		line`Delade ut ${it.assignment('en årlig tilldelning')} igen, till ${persons(it.number('people'))}.`,
	'assignment.told': (it) =>
		line`Mejlade ${persons(it.number('people'))} om ${it.assignment('en tilldelning')}.`,
	'duty.exempted': (it) => line`Lät ${it.person} slippa ${it.course}.`,
	'reminder.sent': (it) => line`Påminde ${persons(it.number('people'))} med mejl.`,
	'people.exported': (it) =>
		line`Hämtade listan över ${it.team} som fil, ${rows(it.number('rows'))}.`,
	'log.exported': (it) => line`Hämtade händelserna som fil, ${rows(it.number('rows'))}.`,
	'package.imported': (it) => line`La in ett paket med ${it.course}.`,
	'package.removed': (it) => line`Tog bort ett paket med ${it.course}.`,
	'course.changed': (it) => line`Ändrade ${it.course}.`,
	'course.moved': (it) =>
		line`Flyttade ${persons(it.number('people'))} till den nya versionen av ${it.course}.`,
	'settings.changed': (it) =>
		line`Bestämde hur länge uppgifter sparas. Det som kurserna minns ${kept(it.word('details'))}. Personer ${kept(it.word('people'))}. Händelser och mejl ${kept(it.word('records'))}.`,
	'retention.run': (it) =>
		line`Tog bort det som var för gammalt: det som kurserna mindes av ${number(it.number('details'))} försök, ${persons(it.number('people'))}, ${some(it.number('log'), 'händelse', 'händelser')}, ${number(it.number('letters'))} mejl och ${some(it.number('links'), 'länk eller inloggning', 'länkar och inloggningar')}.`,
	'mail.retried': () => line`Skickade ett mejl igen.`,
};

const kind: Readonly<Record<Kind, string>> = {
	people: 'Personer',
	access: 'Länkar och inloggningar',
	teams: 'Team',
	assignments: 'Tilldelningar',
	courses: 'Kurser',
	privacy: 'Personuppgifter',
	mail: 'Mejl',
};

/** Händelserna: vem som har gjort vad, och när. */
export const log = {
	title: 'Händelser',
	lead: 'Här ser du vem som har gjort vad, och när. Det senaste står först.',
	when: 'När',
	who: 'Vem',
	what: 'Vad',
	done,
	kind,
	platform: 'Plattformen',
	goneActor: 'En borttagen person',
	team: (name: string): string => `teamet ${name}`,
	course: (title: string): string => `kursen ${title}`,
	gone: {
		person: 'en borttagen person',
		team: 'ett team som är borttaget',
		course: 'en kurs som är borttagen',
	},
	search: 'Person',
	searchHelp: 'Namn eller e-postadress på den som har gjort något, eller på den som det gällde.',
	kindField: 'Slags händelse',
	allKinds: 'Alla slag',
	from: 'Från och med',
	to: 'Till och med',
	show: 'Visa',
	clear: 'Visa alla händelser',
	export: 'Hämta som fil (CSV)',
	count: (count: number): string => some(count, 'händelse', 'händelser'),
	none: 'Inga händelser passar. Prova färre bokstäver eller fler dagar.',
	badDay: (text: string): string => `”${text}” är ingen dag. Skriv dagen som 2026-03-31.`,
	turned: 'Den första dagen kommer efter den sista. Byt plats på dem.',
	notNarrowed: 'Urvalet går inte att visa',
};
