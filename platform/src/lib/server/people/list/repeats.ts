import type { RowProblem } from '../../../list-problem.ts';
import { readEmail } from '../email.ts';
import { sortKey } from '../sort-key.ts';
import type { Entry } from './entries.ts';

/** What makes two rows the same person; nothing where that cannot be told. */
const keyOf = ({ email, name }: Entry): string | undefined => {
	if (email !== '') return readEmail(email) === undefined ? undefined : email;
	return name === '' ? undefined : sortKey(name);
};

/** The rows about somebody whom an earlier row is about, each with the problem that this is. */
export const repeatsIn = (entries: readonly Entry[]): ReadonlyMap<number, RowProblem> => {
	const first = new Map<string, number>();
	const repeats = new Map<number, RowProblem>();
	for (const entry of entries) {
		const key = keyOf(entry);
		if (key === undefined) continue;
		const earlier = first.get(key);
		const code = entry.email === '' ? 'name-twice' : 'email-twice';
		if (earlier === undefined) first.set(key, entry.row);
		else repeats.set(entry.row, { code, first: earlier });
	}
	return repeats;
};
