const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const minute = { hour: '2-digit', minute: '2-digit' } as const;
const second = { ...minute, second: '2-digit' } as const;

const styles: Readonly<Record<Style, readonly Intl.DateTimeFormatOptions[]>> = {
	day: [day],
	// Day and time apart: formatted together, Swedish puts an abbreviation between them.
	minute: [day, minute],
	second: [second],
};

/** A day; a day with hours and minutes; or hours, minutes and seconds alone. */
export type Style = 'day' | 'minute' | 'second';

/**
 * A point in time in words, by this machine's clock.
 *
 * @param iso ISO 8601; what cannot be read is given back as it is
 * @param locale such as `sv-SE`
 */
export const when = (iso: string, locale: string, style: Style): string => {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) return iso;
	return styles[style].map((one) => new Intl.DateTimeFormat(locale, one).format(date)).join(', ');
};
