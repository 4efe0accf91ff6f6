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

/** The one learner of this machine. Throws only when the database has lost its first row. */
export const defaultLearner = (db: DatabaseSync): Learner => {
	const row = db.prepare('SELECT * FROM learners WHERE id = ?').get(DEFAULT_LEARNER);
	if (!row) throw new Error('The database has no learner.');
	return toLearner(row);
};

/** Remembers the language that a learner has chosen. */
export const setLanguage = (db: DatabaseSync, learnerId: number, language: string): void => {
	db.prepare('UPDATE learners SET language = ? WHERE id = ?').run(language, learnerId);
};
