import type { Db } from '../db/tables.ts';

/** What stands under a name; nothing when nobody has set it. */
export const readSetting = async (db: Db, name: string): Promise<string | undefined> => {
	const row = await db
		.selectFrom('settings')
		.select('value')
		.where('name', '=', name)
		.executeTakeFirst();
	return row?.value;
};

/** Sets what stands under a name. */
export const writeSetting = async (db: Db, name: string, value: string): Promise<void> => {
	await db
		.insertInto('settings')
		.values({ name, value })
		.onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
		.execute();
};
