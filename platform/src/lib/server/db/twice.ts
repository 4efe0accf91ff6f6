/** What both databases say when a value that must be there once is there already. */
const codes: readonly unknown[] = [
	'23505',
	// SQLITE_CONSTRAINT_UNIQUE
	2067,
];

const isCoded = (
	error: unknown,
): error is { readonly code?: unknown; readonly errcode?: unknown } =>
	typeof error === 'object' && error !== null;

/** Whether a statement has failed because another has been there before it. */
const isDuplicate = (error: unknown): boolean =>
	isCoded(error) && (codes.includes(error.code) || codes.includes(error.errcode));

/**
 * Runs `work`, and once more when another transaction has put something in its way: the second time
 * it sees what that was, and can say so. Not within a transaction, which could not go on after that.
 */
export const twice = async <T>(work: () => Promise<T>): Promise<T> => {
	try {
		return await work();
	} catch (error) {
		if (!isDuplicate(error)) throw error;
		return work();
	}
};
