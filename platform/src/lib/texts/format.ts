/** Numbers and sizes in a language. */
export type Format = {
	readonly number: (value: number) => string;
	readonly percent: (share: number) => string;
	/** Bytes, as kB or MB. */
	readonly size: (bytes: number) => string;
	/** A number with its noun. */
	readonly some: (count: number, one: string, many: string) => string;
};

/**
 * How a language writes numbers.
 *
 * @param locale such as `sv-SE`
 */
export const formatFor = (locale: string): Format => {
	const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
	const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
	const number = (value: number): string => plain.format(value);
	return {
		number,
		percent: (value) => share.format(value),
		size: (bytes) =>
			bytes < 1024 * 1024
				? `${number(Math.max(1, Math.round(bytes / 1024)))} kB`
				: `${number(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`,
		some: (count, one, many) => `${number(count)} ${count === 1 ? one : many}`,
	};
};
