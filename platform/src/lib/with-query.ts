/**
 * An address on the same page with some of its query changed.
 *
 * @param change `undefined` takes a name away
 */
export const withQuery = (
	query: URLSearchParams,
	change: Readonly<Record<string, string | undefined>>,
): string => {
	const kept = [...query].filter(([name]) => !(name in change));
	const added = Object.entries(change).flatMap(([name, value]) =>
		value === undefined ? [] : [[name, value]],
	);
	return `?${new URLSearchParams([...kept, ...added]).toString()}`;
};
