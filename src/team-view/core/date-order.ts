import { readDay, type DateOrder, type Day, type ReadDay } from './day.ts';

/** What the dates of a report leave open. */
export interface OpenOrder {
	/** The orders that fit every date, or most of them when none fits all. */
	readonly orders: readonly DateOrder[];
	/** A date as it stands in the file, which the orders read differently. */
	readonly example: string;
}

const ALL: readonly DateOrder[] = ['day-month-year', 'month-day-year', 'year-month-day'];

/** The one order in which all these dates make sense; `undefined` if there is a choice, or nothing to choose. */
export function certainOrder(cells: readonly string[]): DateOrder | undefined {
	const orders = possibleOrders(openOnes(cells));
	return orders.length === 1 ? orders[0] : undefined;
}

/** What has to be asked before these dates can be read; `undefined` if nothing. */
export function openOrder(cells: readonly string[]): OpenOrder | undefined {
	const open = openOnes(cells);
	if (open.length === 0) return undefined;
	const orders = possibleOrders(open);
	if (orders.length === 1) return undefined;
	const choice = orders.length > 1 ? orders : ALL.filter((order) => isSome(open, order));
	const example = open.find(({ days }) => new Set(days.values()).size > 1);
	return example && { orders: choice, example: example.cell };
}

/** The day that a text means in an order; `undefined` if it is none. */
export function readIn(cell: string, order: DateOrder): Day | undefined {
	return dayIn(readDay(cell), order);
}

/** The day that a cell means, when its order is known; `undefined` if it is none. */
export function dayIn(read: ReadDay, order: DateOrder | undefined): Day | undefined {
	if (read.type === 'day') return read.day;
	if (read.type === 'none') return undefined;
	const [only, ...others] = new Set(read.days.values());
	return order === undefined && others.length === 0 ? only : order && read.days.get(order);
}

interface Open {
	readonly cell: string;
	readonly days: ReadonlyMap<DateOrder, Day>;
}

function openOnes(cells: readonly string[]): readonly Open[] {
	// In a large report most dates are written in another way, or many times.
	const numbers = new Set(cells.filter((cell) => /^\s*\d{1,2}[-/.]/.test(cell)));
	return [...numbers].flatMap((cell) => {
		const read = readDay(cell);
		return read.type === 'open' ? [{ cell, days: read.days }] : [];
	});
}

function possibleOrders(open: readonly Open[]): readonly DateOrder[] {
	if (open.length === 0) return [];
	return ALL.filter((order) => open.every(({ days }) => days.has(order)));
}

function isSome(open: readonly Open[], order: DateOrder): boolean {
	return open.some(({ days }) => days.has(order));
}
