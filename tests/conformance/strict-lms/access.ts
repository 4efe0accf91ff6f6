import type { Format } from './formats/format.ts';
import type { Rule } from './rule.ts';

type More = Omit<Rule, 'access' | 'format'>;

/** Short words for a table of elements: who may touch one, and what may stand in it. */
export const read = (initial?: string): Rule => ({
	access: 'read',
	...(initial === undefined ? {} : { initial }),
});
export const write = (format: Format, more: More = {}): Rule => ({
	access: 'write',
	format,
	...more,
});
export const both = (format: Format, more: More = {}): Rule => ({
	access: 'both',
	format,
	...more,
});
export const keyword = (value: string): Rule => ({
	access: 'read',
	initial: value,
	keyword: true,
});

/** A collection's own two keywords; how many there are is counted when it is asked. */
export function collection(name: string, children?: string): Readonly<Record<string, Rule>> {
	return {
		[`${name}._count`]: keyword('0'),
		...(children === undefined ? {} : { [`${name}._children`]: keyword(children) }),
	};
}
