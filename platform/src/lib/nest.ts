/** A line with the lines that stand below it. */
export type Nested<T> = { readonly line: T; readonly below: readonly Nested<T>[] };

/** The lines that stand below the first of these: those that follow it and are deeper. */
export const belowFirst = <T extends { readonly depth: number }>(
	lines: readonly T[],
): readonly T[] => {
	const [first, ...rest] = lines;
	const end = rest.findIndex(({ depth }) => !first || depth <= first.depth);
	return end < 0 ? rest : rest.slice(0, end);
};

/** Lines with their depths as a tree: each line goes below the nearest one before it that is less deep. */
export const nest = <T extends { readonly depth: number }>(
	lines: readonly T[],
): readonly Nested<T>[] => {
	const [first] = lines;
	if (!first) return [];
	const below = belowFirst(lines);
	return [{ line: first, below: nest(below) }, ...nest(lines.slice(1 + below.length))];
};
