/**
 * What is wrong with a value: how it is written, where it lies on its scale, or how long it is. A standard has its own
 * error code for each, and platforms deal with each in their own way.
 */
export interface Flaw {
	readonly kind: 'form' | 'range' | 'length';
	readonly says: string;
	/** Of a length: how many UTF-16 units there may be. */
	readonly most?: number;
}

/** Judges a value; `undefined` means that there is nothing to say against it. */
export type Format = (value: string) => Flaw | undefined;

export function matching(expression: RegExp, says: string): Format {
	return (value) => (expression.test(value) ? undefined : { kind: 'form', says });
}

export function words(...allowed: readonly string[]): Format {
	return (value) =>
		allowed.includes(value)
			? undefined
			: { kind: 'form', says: `is none of ${allowed.map((word) => `"${word}"`).join(', ')}` };
}

export function atMost(most: number): Format {
	return (value) =>
		value.length <= most
			? undefined
			: { kind: 'length', says: `has ${value.length} characters, at most ${most}`, most };
}

/** The first objection counts. */
export function all(...formats: readonly Format[]): Format {
	return (value) => {
		for (const format of formats) {
			const flaw = format(value);
			if (flaw) return flaw;
		}
		return undefined;
	};
}

/** One of them is enough; the objection is that of the last. */
export function either(...formats: readonly Format[]): Format {
	return (value) => {
		const flaws = formats.map((format) => format(value));
		return flaws.includes(undefined) ? undefined : flaws.at(-1);
	};
}

export interface ListOptions {
	readonly separator: string;
	readonly most: number;
	/** The same item may not come twice. */
	readonly unique?: boolean;
	/** An empty value is a list without items. */
	readonly empty?: boolean;
}

export function listOf(item: Format, options: ListOptions): Format {
	return (value) => {
		if (value === '' && options.empty) return undefined;
		const items = value.split(options.separator);
		if (items.length > options.most) {
			return { kind: 'form', says: `has ${items.length} items, at most ${options.most}` };
		}
		if (options.unique && new Set(items).size < items.length) {
			return { kind: 'form', says: 'has an item twice' };
		}
		return items.map(item).find((flaw) => flaw !== undefined);
	};
}

/** Two parts with one separator between them. */
export function pairOf(first: Format, second: Format, separator: string): Format {
	return (value) => {
		const [left, right, ...rest] = value.split(separator);
		if (left === undefined || right === undefined || rest.length > 0) {
			return { kind: 'form', says: `is not two parts with ${separator} between them` };
		}
		return first(left) ?? second(right);
	};
}
