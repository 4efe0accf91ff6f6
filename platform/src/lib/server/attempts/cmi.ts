import type { Selectable } from 'kysely';
import type { CmiTree } from '../../launch.ts';
import type { Db } from '../db/tables.ts';
import type { CmiTable } from '../db/tables/learning.ts';
import type { Completion, Derived, Success } from './derive.ts';

/** The last commit of an attempt, with what was read out of it. */
export type StoredCmi = Omit<Derived, 'sessionSeconds'> & {
	readonly attemptId: number;
	readonly sessionId: string;
	readonly seq: number;
	readonly committedAt: string;
	readonly tree: CmiTree;
	/** In the whole attempt. */
	readonly totalSeconds: number;
};

const toStatuses = (row: Pick<Selectable<CmiTable>, 'completion' | 'success'>) => ({
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- written by storeCmi below, and by nothing else
	completion: row.completion as Completion,
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- written by storeCmi below, and by nothing else
	success: row.success as Success,
});

const toStored = ({ json, ...row }: Selectable<CmiTable>): StoredCmi => ({
	...row,
	...toStatuses(row),
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- written by storeCmi below, and by nothing else
	tree: JSON.parse(json) as CmiTree,
	scoreRaw: row.scoreRaw ?? undefined,
	scoreScaled: row.scoreScaled ?? undefined,
	progress: row.progress ?? undefined,
});

/** What is stored for an attempt; nothing before its first commit. */
export const findCmi = async (db: Db, attemptId: number): Promise<StoredCmi | undefined> => {
	const row = await db
		.selectFrom('cmi')
		.selectAll()
		.where('attemptId', '=', attemptId)
		.executeTakeFirst();
	return row && toStored(row);
};

/** The statuses of all of a learner's attempts that have committed, by attempt. */
export const listStatuses = async (
	db: Db,
	learnerId: number,
): Promise<ReadonlyMap<number, Pick<StoredCmi, 'completion' | 'success'>>> => {
	const rows = await db
		.selectFrom('cmi')
		.innerJoin('attempts', 'attempts.id', 'cmi.attemptId')
		.select(['cmi.attemptId', 'cmi.completion', 'cmi.success'])
		.where('attempts.learnerId', '=', learnerId)
		.execute();
	return new Map(rows.map(({ attemptId, ...statuses }) => [attemptId, toStatuses(statuses)]));
};

/** Replaces what is stored for an attempt. Whether it may is decided in `commit.ts`. */
export const storeCmi = async (db: Db, { tree, ...one }: StoredCmi): Promise<void> => {
	const row = {
		...one,
		json: JSON.stringify(tree),
		scoreRaw: one.scoreRaw ?? null,
		scoreScaled: one.scoreScaled ?? null,
		progress: one.progress ?? null,
	};
	await db
		.insertInto('cmi')
		.values(row)
		.onConflict((conflict) => conflict.column('attemptId').doUpdateSet(row))
		.execute();
};
