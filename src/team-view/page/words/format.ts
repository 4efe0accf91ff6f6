/** What Excel calls the format, with nothing between its parts where a line could end. */
export const csv = 'CSV UTF\u2060-\u20608';

/** How a language writes a number. */
export function numberIn(locale: string): (value: number) => string {
	const format = new Intl.NumberFormat(locale);
	return (value) => format.format(value);
}

/** How a language writes a number with its noun. */
export function countIn(
	locale: string,
	{ one, other }: { readonly one: string; readonly other: string },
): (count: number) => string {
	const number = numberIn(locale);
	return (count) => `${number(count)} ${count === 1 ? one : other}`;
}

/** How a language writes a day that is written YYYY-MM-DD, with the month short or in full. */
export function dayIn(locale: string, month: 'short' | 'long' = 'short'): (day: string) => string {
	const format = new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month,
		year: 'numeric',
		timeZone: 'UTC',
	});
	return (day) => format.format(new Date(`${day}T00:00:00Z`)).replace('.', '');
}
