/** Rows of one statement: one of PostgreSQL takes 65,535 values, one of SQLite half of that. */
const AT_ONCE = 1000;

/** The same in parts that fit into one statement each. */
export function* inParts<T>(all: readonly T[]): Generator<readonly T[]> {
	for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE);
}
