import { note } from '../audit/audit.ts';
import { inTransaction, lock } from '../db/database.ts';
import { scrub } from '../db/scrub.ts';
import type { PlatformHost } from '../host.ts';
import { isLast, lockAdmins } from './admins.ts';
import { findPerson } from './people.ts';
import type { Person } from './people.ts';
import { removePerson } from './remove.ts';
import { searchText } from './sort-key.ts';
import { tidy } from './tidy.ts';

/** Why somebody is not erased. */
export type EraseProblem = 'self' | 'last-admin' | 'name';

const isSameName = (typed: string, name: string): boolean =>
	searchText(tidy(typed)) === searchText(tidy(name));

type Asked = {
	readonly person: Person;
	readonly typed: string;
	/** Ids of all who may sign in. */
	readonly admins: readonly number[];
};

const judge = (by: Person, { person, typed, admins }: Asked): EraseProblem | undefined => {
	if (person.id === by.id) return 'self';
	// Of two who erase each other, the second is gone already.
	if (isLast(admins, person.id) || !admins.includes(by.id)) return 'last-admin';
	return isSameName(typed, person.name) ? undefined : 'name';
};

/**
 * Erases somebody for good, and puts them out everywhere.
 *
 * @param typed their name, as a yes
 * @returns `erased`, or why not; nothing at all when there is no such person
 */
export const eraseByHand = async (
	host: PlatformHost,
	by: Person,
	{ id, typed }: { readonly id: number; readonly typed: string },
): Promise<EraseProblem | 'erased' | undefined> => {
	const outcome = await inTransaction(host, async ({ db, now }) => {
		const admins = await lockAdmins(db);
		await lock(db, 'people', id);
		const person = await findPerson(db, id);
		if (!person) return undefined;
		const problem = judge(by, { person, typed, admins });
		if (problem) return problem;
		await removePerson(db, id);
		await note(db, { personId: by.id, action: 'person.erased', about: { gone: id } }, now());
		return 'erased' as const;
	});
	if (outcome === 'erased') await scrub(host.db);
	return outcome;
};
