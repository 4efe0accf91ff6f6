import type { DatabaseSync } from 'node:sqlite';
import { blob, text } from '../db/row.ts';
import type { Row } from '../db/row.ts';
import type { Document } from './document.ts';

/** A document of the Agent Profile resource (xAPI 1.0.3 part three, 2.6). */
export type AgentProfile = Document & { readonly id: string };

const toProfile = (row: Row): AgentProfile => ({
	id: text(row, 'id'),
	type: text(row, 'type'),
	body: blob(row, 'body'),
	updatedAt: text(row, 'updated_at'),
});

export const findProfile = (
	db: DatabaseSync,
	learnerId: number,
	id: string,
): AgentProfile | undefined => {
	const row = db
		.prepare('SELECT * FROM agent_profiles WHERE learner_id = ? AND id = ?')
		.get(learnerId, id);
	return row ? toProfile(row) : undefined;
};

/** A learner's documents, by name. */
export const listProfiles = (db: DatabaseSync, learnerId: number): readonly AgentProfile[] =>
	db
		.prepare('SELECT * FROM agent_profiles WHERE learner_id = ? ORDER BY id')
		.all(learnerId)
		.map(toProfile);

/** Writes a document; one with the same name is replaced. */
export const putProfile = (
	db: DatabaseSync,
	learnerId: number,
	id: string,
	one: Document,
): void => {
	db.prepare(
		`INSERT OR REPLACE INTO agent_profiles (learner_id, id, type, body, updated_at)
		VALUES (?, ?, ?, ?, ?)`,
	).run(learnerId, id, one.type, one.body, one.updatedAt);
};

/** Removes a document; one that is not there is no error. */
export const deleteProfile = (db: DatabaseSync, learnerId: number, id: string): void => {
	db.prepare('DELETE FROM agent_profiles WHERE learner_id = ? AND id = ?').run(learnerId, id);
};
