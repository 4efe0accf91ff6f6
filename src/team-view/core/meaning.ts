import { plain } from './table.ts';

/** What a platform's word says about somebody. */
export type Meaning =
	| 'not-started'
	| 'started'
	| 'done'
	/** Not done; whether begun, the word does not say. */
	| 'not-done'
	/** Not done, and the day has passed. */
	| 'overdue'
	/** Nobody to show: signed off, or only listed. */
	| 'left-out';

/** Every meaning, in the order in which they are offered. */
export const MEANINGS: readonly Meaning[] = [
	'done',
	'started',
	'not-started',
	'not-done',
	'overdue',
	'left-out',
];

const WORDS: Readonly<Record<Exclude<Meaning, 'left-out'>, readonly string[]>> = {
	done: [
		'klar, klart, färdig, färdigt, slutförd, slutfört, genomförd, genomfört, avklarad, avklarat',
		'fullföljd, fullföljt, godkänd, godkänt, certifierad, ja',
		'slutförd uppnått godkänt betyg, slutfört uppnått godkänt betyg',
		'done, complete, completed, finished, passed, pass, certified, satisfied, yes, true',
		'complete via rpl, completed via rpl, completed achieved pass grade',
	],
	started: [
		'pågår, pågående, påbörjad, påbörjat, startad, startat, delvis klar',
		'underkänd, underkänt, inte godkänd, ej godkänd, icke godkänd, misslyckad',
		'in progress, inprogress, started, ongoing, attempted, partially complete, failed, fail',
	],
	'not-started': [
		'inte påbörjad, ej påbörjad, inte påbörjat, ej påbörjat, ännu ej påbörjad, ännu inte påbörjad',
		'har ännu inte påbörjats, inte startad, ej startad, inte börjat, har inte börjat, ej försökt',
		'not started, not yet started, not begun, not attempted, notattempted, unopened',
	],
	'not-done': [
		'inte klar, ej klar, inte slutförd, ej slutförd, inte slutfört, ej slutfört, inte genomförd, ej genomförd',
		'inte avslutad, ej fullföljd, inte fullföljd, ofullständig, nej',
		'not complete, not completed, incomplete, not done, not finished, no, false',
	],
	overdue: ['försenad, försenat, sen, sena', 'overdue, past due, late'],
};

const KNOWN: ReadonlyMap<string, Meaning> = new Map(
	entriesOf(WORDS).flatMap(([meaning, lines]) =>
		lines.flatMap((line) => line.split(', ').map((word) => [word, meaning] as const)),
	),
);

const BLANK = /^[-–—.\s]*$|^(n\/?a|null|none|never|aldrig|saknas)$/i;

/** Moodle adds who has set a status by hand; that is a person, and none of our business. */
const SET_BY = /\s*\((set by|satt av|åsidosatt av|overridden by) [^()]*\)\s*$/i;

/** Whether a cell says nothing: empty, or a dash. */
export function isBlank(cell: string): boolean {
	return BLANK.test(cell);
}

/** A word of status as it can be shown and compared: without who has set it. Numbers may be marks, so they are all one. */
export function wordIn(cell: string): string {
	const word = cell.replace(SET_BY, '');
	return isNumber(word) ? NUMBER : word;
}

/** Stands for every number in a column of words: it may be a mark, and marks are not shown. */
export const NUMBER = '#';

/** What a word means when it is known, in Swedish or English; shares of a hundred are known too. */
export function knownMeaning(cell: string): Meaning | undefined {
	const share = /^(\d+(?:[.,]\d+)?) ?%$/.exec(cell.trim())?.[1];
	return share === undefined ? KNOWN.get(plain(wordIn(cell))) : meaningOfShare(share);
}

/** How far somebody has come, from 0 to 100. */
function meaningOfShare(share: string): Meaning {
	const value = Number(share.replace(',', '.'));
	if (value >= 100) return 'done';
	return value > 0 ? 'started' : 'not-started';
}

/** Whether this is a number and nothing else, or so many out of so many. */
export function isNumber(cell: string): boolean {
	return /^-?\d+(?:[.,]\d+)?(?: ?\/ ?\d+(?:[.,]\d+)?)?$/.test(cell.trim());
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>) {
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the record has no other keys
	return Object.entries(record) as [Key, Value][];
}
