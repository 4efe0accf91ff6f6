const style = {
	...({ day: 'numeric', month: 'long', year: 'numeric' } as const),
	...({ hour: '2-digit', minute: '2-digit' } as const),
	timeZone: 'Europe/Stockholm',
} as const;

/**
 * A moment in words as it is in Stockholm, wherever the machine stands: `31 mars 2026 09:15`.
 *
 * @param iso ISO 8601
 * @param locale such as `sv-SE`
 */
export const momentText = (iso: string, locale: string): string => {
	const parts = new Intl.DateTimeFormat(locale, style).formatToParts(new Date(iso));
	const part = (type: Intl.DateTimeFormatPartTypes): string =>
		parts.find((one) => one.type === type)?.value ?? '';
	const day = `${part('day')} ${part('month')} ${part('year')}`;
	return `${day} ${part('hour')}:${part('minute')}`;
};

const digits = new Intl.DateTimeFormat('sv-SE', {
	...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
	...({ hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
	timeZone: 'Europe/Stockholm',
});

/** The same in digits, as a spreadsheet reads it: `2026-03-31 09:15:00`. */
export const momentDigits = (iso: string): string => digits.format(new Date(iso));
