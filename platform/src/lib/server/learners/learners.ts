import type { Selectable } from 'kysely';
import type { Db, LearnersTable } from '../db/tables.ts';

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

const toLearner = ({ language, ...row }: Selectable<LearnersTable>): Learner => ({
	...row,
	language: language ?? undefined,
});

const DEFAULT_LEARNER = 1;

/** The learner with this id. Throws when the database has lost the row that others point at. */
export const learnerOf = async (db: Db, id: number): Promise<Learner> =>
	toLearner(
		await db.selectFrom('learners').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
	);

/** The one learner of this machine. */
export const defaultLearner = (db: Db): Promise<Learner> => learnerOf(db, DEFAULT_LEARNER);

/** Remembers the language that a learner has chosen. */
export const setLanguage = async (db: Db, learnerId: number, language: string): Promise<void> => {
	await db.updateTable('learners').set({ language }).where('id', '=', learnerId).execute();
};
