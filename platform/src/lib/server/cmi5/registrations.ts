import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { text } from '../db/row.ts';

/** A learner's newest registration in a package, if there is one. */
export const newestRegistration = (
	db: DatabaseSync,
	learnerId: number,
	packageSha256: string,
): string | undefined => {
	const row = db
		.prepare(
			`SELECT id FROM registrations WHERE learner_id = ? AND package_sha256 = ?
			ORDER BY rowid DESC LIMIT 1`,
		)
		.get(learnerId, packageSha256);
	return row && text(row, 'id');
};

/** Registers a learner in a cmi5 course (cmi5 spec 9.6.1). Gives the registration's id. */
export const insertRegistration = (
	db: DatabaseSync,
	of: { readonly learnerId: number; readonly packageSha256: string },
	now: Date,
): string => {
	const id = randomUUID();
	db.prepare(
		'INSERT INTO registrations (id, learner_id, package_sha256, created_at) VALUES (?, ?, ?, ?)',
	).run(id, of.learnerId, of.packageSha256, now.toISOString());
	return id;
};
