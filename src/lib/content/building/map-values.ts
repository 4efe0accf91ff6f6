/** A group with each value changed. */
export function mapValues<T, U>(
	group: Readonly<Record<string, T>>,
	change: (value: T) => U,
): Record<string, U> {
	return Object.fromEntries(Object.entries(group).map(([id, value]) => [id, change(value)]));
}
