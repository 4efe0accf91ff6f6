import { hash } from '../../lib/log/index.ts';
import type { Choices } from './choices.ts';
import type { DateOrder } from './day.ts';
import { MEANINGS, type Meaning } from './meaning.ts';
import { ROLES, type Role } from './role.ts';
import { plain, type Table } from './table.ts';
import { keyOfWord } from './words.ts';

const VERSION = 1;
const ORDERS: readonly DateOrder[] = ['day-month-year', 'month-day-year', 'year-month-day'];

/**
 * What a report is known by the next time: its headings, as a sum that cannot be read back. None for a table without
 * headings, whose first row is a person.
 */
export function signatureOf({ header, headed }: Table): string | undefined {
	return headed ? `${header.length}.${hash(header.map(plain).join('\n'), 7)}` : undefined;
}

/**
 * What may be kept of the choices: numbers of columns, the order of dates, and words of status. Whatever could be, or
 * could tell of, a person is left out: a word that is a name or an address here, or that holds a number; the course.
 */
export function toMemory(table: Table, { columns, words, order }: Choices): string {
	const people = new Set(
		(['name', 'last', 'email'] as const).flatMap((role) => {
			const column = columns[role];
			return column === undefined ? [] : table.rows.map((row) => keyOfWord(row[column] ?? ''));
		}),
	);
	const kept = Object.entries(words).filter(([word]) => !people.has(word) && !/[\d@]/.test(word));
	return JSON.stringify({ v: VERSION, columns, words: Object.fromEntries(kept), order });
}

/** Reads what was kept, as far as it fits the table; `undefined` if it is none of ours. */
export function fromMemory(text: string, table: Table): Choices | undefined {
	const kept = parsed(text);
	if (!isRecord(kept) || kept['v'] !== VERSION) return undefined;
	const isColumn = (value: unknown): value is number =>
		typeof value === 'number' && table.header[value] !== undefined;
	const isMeaning = (value: unknown): value is Meaning =>
		MEANINGS.some((meaning) => meaning === value);
	const order = ORDERS.find((each) => each === kept['order']);
	return {
		columns: pick(kept['columns'], isRole, isColumn),
		words: pick(kept['words'], isText, isMeaning),
		...(order === undefined ? {} : { order }),
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function pick<Key extends string, Value>(
	from: unknown,
	isKey: (key: string) => key is Key,
	isValue: (value: unknown) => value is Value,
): Partial<Record<Key, Value>> {
	const picked: Partial<Record<Key, Value>> = {};
	for (const [key, value] of Object.entries(isRecord(from) ? from : {})) {
		if (isKey(key) && isValue(value)) picked[key] = value;
	}
	return picked;
}

const isText = (key: string): key is string => key.length < 100;
const isRole = (key: string): key is Role => ROLES.some((role) => role === key);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;
