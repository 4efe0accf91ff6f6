/**
 * A day of the calendar in words, such as `31 mars 2026`.
 *
 * @param day `2026-03-31`, or a moment in ISO 8601
 * @param locale such as `sv-SE`
 */
export const dayText = (day: string, locale: string): string =>
	new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		// A day has no hour: read as midnight in Greenwich it must not slip into the day before.
		timeZone: day.length === 10 ? 'UTC' : 'Europe/Stockholm',
	}).format(new Date(day));
