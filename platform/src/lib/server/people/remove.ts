import type { Db } from '../db/tables.ts';
import { sumOf } from '../keys.ts';
import { unnameInLog, unnameInTexts } from './unname.ts';

/** Letters that went there by hand, and how often it has asked for links. */
const forgetAddress = async (db: Db, email: string): Promise<void> => {
	await db.deleteFrom('mails').where('recipient', '=', email).execute();
	const name = `link asked ${sumOf(email)}`;
	await db.deleteFrom('rateLimits').where('name', '=', name).execute();
};

/**
 * Erases somebody with everything that is kept about them: attempts with all that courses have stored,
 * statements, duties, links, sign-ins, letters. Within a transaction that holds their row.
 *
 * @returns whether there was such a person
 */
export const removePerson = async (db: Db, id: number): Promise<boolean> => {
	const one = await db
		.selectFrom('people')
		.select(['id', 'name', 'email'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!one) return false;
	await unnameInLog(db, id);
	await db.deleteFrom('attempts').where('learnerId', '=', id).execute();
	await db.deleteFrom('registrations').where('learnerId', '=', id).execute();
	await db.deleteFrom('agentProfiles').where('learnerId', '=', id).execute();
	// With memberships, links, sign-ins, duties and letters.
	await db.deleteFrom('people').where('id', '=', id).execute();
	await unnameInTexts(db, one.name);
	if (one.email !== null) await forgetAddress(db, one.email);
	return true;
};
