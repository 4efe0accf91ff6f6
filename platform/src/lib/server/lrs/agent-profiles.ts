import type { Db } from '../db/tables.ts';
import type { Document } from './document.ts';

/** A document of the Agent Profile resource (xAPI 1.0.3 part three, 2.6). */
export type AgentProfile = Document & { readonly id: string };

const profiles = (db: Db, learnerId: number) =>
	db
		.selectFrom('agentProfiles')
		.select(['id', 'type', 'body', 'updatedAt'])
		.where('learnerId', '=', learnerId);

export const findProfile = (
	db: Db,
	learnerId: number,
	id: string,
): Promise<AgentProfile | undefined> =>
	profiles(db, learnerId).where('id', '=', id).executeTakeFirst();

/** A learner's documents, by name. */
export const listProfiles = (db: Db, learnerId: number): Promise<readonly AgentProfile[]> =>
	profiles(db, learnerId).orderBy('id').execute();

/** Writes a document; one with the same name is replaced. */
export const putProfile = async (
	db: Db,
	learnerId: number,
	id: string,
	{ type, body, updatedAt }: Document,
): Promise<void> => {
	await db
		.insertInto('agentProfiles')
		.values({ learnerId, id, type, body, updatedAt })
		.onConflict((conflict) =>
			conflict.columns(['learnerId', 'id']).doUpdateSet({ type, body, updatedAt }),
		)
		.execute();
};

/** Removes a document; one that is not there is no error. */
export const deleteProfile = async (db: Db, learnerId: number, id: string): Promise<void> => {
	await db
		.deleteFrom('agentProfiles')
		.where('learnerId', '=', learnerId)
		.where('id', '=', id)
		.execute();
};
