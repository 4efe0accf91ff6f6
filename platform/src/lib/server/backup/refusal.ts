/** Carries a sentence for the one at the command line out of streams and transactions, which can only end in an Error. */
export class Refusal extends Error {}

/** What came of a backup or a restore: what was done, or one sentence that says why not. */
export type Told<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

/** Of the operating system, of SQLite (SQLITE_FULL) and of PostgreSQL (disk_full). */
const full: readonly unknown[] = ['ENOSPC', 'EDQUOT', 13, '53100'];

type Coded = Error & { readonly code?: unknown; readonly errcode?: unknown };

const isFull = (error: Coded): boolean => full.includes(error.code) || full.includes(error.errcode);

const sentences: Readonly<Record<string, (error: Error) => string>> = {
	ENOENT: (error) => `There is no such file (${error.message}).`,
	EACCES: (error) => `This may not be read or written here (${error.message}).`,
	EEXIST: (error) => `There is something in the way (${error.message}).`,
	EISDIR: () => 'That is a folder. Name a file.',
	ENOTDIR: (error) => `That is no folder (${error.message}).`,
};

/** The sentence for what stopped the work, if it is nothing that a programmer has to see. */
const sentenceOf = (error: unknown): string | undefined => {
	if (!(error instanceof Error)) return undefined;
	if (error instanceof Refusal) return error.message;
	const coded: Coded = error;
	if (isFull(coded)) return 'The disk is full. Nothing has been changed: make room, and try again.';
	return typeof coded.code === 'string' ? sentences[coded.code]?.(error) : undefined;
};

/** Does the work, and gives a sentence where something stands in its way. */
export const told = async <T>(work: () => Promise<T>): Promise<Told<T>> => {
	try {
		return { ok: true, value: await work() };
	} catch (error) {
		const sentence = sentenceOf(error);
		if (sentence === undefined) throw error;
		return { ok: false, sentence };
	}
};
