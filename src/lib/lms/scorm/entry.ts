import { noLimit, type Limit } from '../limits.ts';

/** One value to write. */
export interface Entry {
	readonly element: string;
	readonly value: string;
	readonly limit: Limit;
	/** Without it the attempt is lost or wrong: a refusal is reported again at each save. */
	readonly matters: boolean;
}

/** A value that matters and needs no watching, unless said otherwise. */
export function entry(
	element: string,
	value: string,
	more: Partial<Pick<Entry, 'limit' | 'matters'>> = {},
): Entry {
	return { element, value, limit: noLimit, matters: true, ...more };
}
