import { sql } from 'kysely';
import type { Db } from '../db/tables.ts';

/** What the log says of somebody who is being erased: it keeps the number, under names that lead to nobody. */
export const unnameInLog = async (db: Db, id: number): Promise<void> => {
	// The database takes away who has done it; that it was somebody, and not the platform, stays.
	await sql`UPDATE audit SET about =
		CASE about WHEN '{}' THEN ${`{"by":${id}}`} ELSE ${`{"by":${id},`} || substr(about, 2) END
		WHERE person_id = ${id}`.execute(db);
	// On SQLite the number of the newest person is given again: the next one has had nothing to do with it.
	for (const end of [',', '}'])
		await sql`UPDATE audit SET about =
			replace(about, ${`"person":${id}${end}`}, ${`"gone":${id}${end}`})
			WHERE about LIKE ${`%"person":${id}${end}%`}`.execute(db);
};

const special = /[.*+?^${}()|[\]\\]/g;

/** Stands where a name was. */
const BLANK = '…';

/** Finds a whole name; where the letters are a part of a longer word, that word is another. */
const wordOf = (name: string): RegExp => {
	const letters = name.replace(special, String.raw`\$&`);
	return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'gu');
};

/** Texts that people write to or about others, and letters that carry them. */
const written = [
	{ table: 'mails', columns: ['subject', 'body', 'calendar'] },
	{ table: 'assignments', columns: ['message'] },
	{ table: 'duties', columns: ['exempt_reason'] },
] as const;

type Text = { readonly id: number; readonly text: string };

/** Takes somebody's name out of what others have got from them, or have had written about them. */
export const unnameInTexts = async (db: Db, name: string): Promise<void> => {
	const word = wordOf(name);
	for (const { table, columns } of written)
		for (const column of columns) {
			const [from, at] = [sql.table(table), sql.id(column)];
			const { rows } = await sql<Text>`SELECT id, ${at} AS text FROM ${from}
				WHERE ${at} <> ''`.execute(db);
			for (const { id, text } of rows) {
				const without = text.replace(word, BLANK);
				if (without !== text)
					await sql`UPDATE ${from} SET ${at} = ${without} WHERE id = ${id}`.execute(db);
			}
		}
};
