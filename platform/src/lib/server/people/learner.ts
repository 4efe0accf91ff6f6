import type { Db } from '../db/tables.ts';

/** A person as courses see them. */
export type Learner = {
	readonly id: number;
	/** `cmi.core.student_id` / `cmi.learner_id`: ASCII, no spaces, and nothing of the name in it. */
	readonly code: string;
	/** `cmi.core.student_name` / `cmi.learner_name`. */
	readonly name: string;
	/** A language that the learner has chosen, such as `sv`. */
	readonly language: string | undefined;
};

/** The learner with this id. Throws when the database has lost the row that others point at. */
export const learnerOf = async (db: Db, id: number): Promise<Learner> => {
	const { language, ...row } = await db
		.selectFrom('people')
		.select(['id', 'code', 'name', 'language'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return { ...row, language: language ?? undefined };
};

/** Remembers the language that a learner has chosen. */
export const setLanguage = async (db: Db, learnerId: number, language: string): Promise<void> => {
	await db.updateTable('people').set({ language }).where('id', '=', learnerId).execute();
};
