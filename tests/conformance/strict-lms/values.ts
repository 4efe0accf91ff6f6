/** What stands in the data model: elements as they are addressed, and their values. */
export type Values = Map<string, string>;

export type ReadonlyValues = ReadonlyMap<string, string>;

/** How many records a collection has: one more than the highest index. */
export function countOf(values: ReadonlyValues, path: string): number {
	let count = 0;
	for (const element of values.keys()) {
		if (!element.startsWith(`${path}.`)) continue;
		const index = Number.parseInt(element.slice(path.length + 1), 10);
		if (index >= count) count = index + 1;
	}
	return count;
}

/** A number, or nothing where there is none. */
export function numberOf(values: ReadonlyValues, element: string): number | undefined {
	const value = values.get(element);
	return value === undefined || value === '' ? undefined : Number(value);
}

/** The values of one field over all records of a collection, each with its index. */
export function fieldsOf(
	values: ReadonlyValues,
	path: string,
	field: string,
): readonly { readonly index: number; readonly value: string }[] {
	const count = countOf(values, path);
	return Array.from({ length: count }, (_, index) => ({
		index,
		value: values.get(`${path}.${index}.${field}`) ?? '',
	}));
}
