/** A line with the lines that stand below it. */
export type Nested<T> = { readonly line: T; readonly below: readonly Nested<T>[] };

/** Lines with their depths as a tree: each line goes below the nearest one before it that is less deep. */
export const nest = <T extends { readonly depth: number }>(
	lines: readonly T[],
): readonly Nested<T>[] => {
	const [first, ...rest] = lines;
	if (!first) return [];
	const end = rest.findIndex(({ depth }) => depth <= first.depth);
	const count = end < 0 ? rest.length : end;
	return [{ line: first, below: nest(rest.slice(0, count)) }, ...nest(rest.slice(count))];
};
