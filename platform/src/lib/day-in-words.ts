const style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/**
 * A day as people say it: `tisdag 31 mars 2026`.
 *
 * @param day `2026-03-31`
 * @param locale such as `sv-SE`
 */
export const dayInWords = (day: string, locale: string): string =>
	new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`),
	);
