import type { DatabaseSync } from 'node:sqlite';
import { number, text, textOrNone } from '../db/row.ts';
import type { Row } from '../db/row.ts';

/** Somebody who takes courses. One row today; attempts point at it already. */
export type Learner = {
	readonly id: number;
	/** `cmi.core.student_id` / `cmi.learner_id`: ASCII, no spaces. */
	readonly code: string;
	/** `cmi.core.student_name` / `cmi.learner_name`. */
	readonly name: string;
	/** A language that the learner has chosen, such as `sv`. */
	readonly language: string | undefined;
};

const toLearner = (row: Row): Learner => ({
	id: number(row, 'id'),
	code: text(row, 'code'),
	name: text(row, 'name'),
	language: textOrNone(row, 'language'),
});

const DEFAULT_LEARNER = 1;

/** The learner with this id. Throws when the database has lost the row that others point at. */
export const learnerOf = (db: DatabaseSync, id: number): Learner => {
	const row = db.prepare('SELECT * FROM learners WHERE id = ?').get(id);
	if (!row) throw new Error(`The database has no learner ${id}.`);
	return toLearner(row);
};

/** The one learner of this machine. */
export const defaultLearner = (db: DatabaseSync): Learner => learnerOf(db, DEFAULT_LEARNER);

/** Remembers the language that a learner has chosen. */
export const setLanguage = (db: DatabaseSync, learnerId: number, language: string): void => {
	db.prepare('UPDATE learners SET language = ? WHERE id = ?').run(language, learnerId);
};
