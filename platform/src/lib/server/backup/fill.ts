import { DatabaseSync } from 'node:sqlite';
import type { Archive } from './archive.ts';
import { tablePart } from './contents.ts';
import { kept, leftOut } from './kept.ts';
import { linesOf } from './lines.ts';
import { Refusal } from './refusal.ts';
import { columnsIn, valuesIn } from './rows.ts';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const insertInto = (db: DatabaseSync, table: string, columns: readonly string[]) => {
	const marks = columns.map(() => '?').join(', ');
	return db.prepare(
		`INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${marks})`,
	);
};

const fillTable = async (
	db: DatabaseSync,
	{ contents, read }: Archive,
	table: string,
): Promise<void> => {
	const part = contents.parts.find(({ name }) => name === tablePart(table));
	if (!part) return;
	let insert: ReturnType<typeof insertInto> | undefined;
	for await (const line of linesOf(await read(part)))
		if (insert) insert.run(...valuesIn(line));
		else insert = insertInto(db, table, columnsIn(line));
};

/** Ids go on where they were: one that was removed is given to nobody else. */
const countOn = (db: DatabaseSync, { contents }: Archive): void => {
	const counts = db.prepare('SELECT 1 FROM sqlite_sequence WHERE name = ?');
	for (const { table, last } of contents.ids)
		if (counts.get(table))
			db.prepare('UPDATE sqlite_sequence SET seq = ? WHERE name = ?').run(last, table);
		else if (last > 0)
			db.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)').run(table, last);
};

const fillAll = async (db: DatabaseSync, archive: Archive): Promise<void> => {
	// Where the schema puts something by itself, such as its first administrator, that gives way.
	for (const name of [...kept.map((table) => table.name), ...leftOut])
		db.exec(`DELETE FROM ${quoted(name)}`);
	for (const { name } of kept) await fillTable(db, archive, name);
	countOn(db, archive);
	if (db.prepare('PRAGMA foreign_key_check').all().length > 0)
		throw new Refusal('This backup has rows that point at nothing. Take another one.');
};

/**
 * Fills a database that has the schema of the backup, and nobody else uses, with its rows. It is not on disk
 * before the caller sees to it.
 *
 * @param path of the file
 */
export const fill = async (path: string, archive: Archive): Promise<void> => {
	const db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
	try {
		db.exec('PRAGMA synchronous = OFF; BEGIN');
		await fillAll(db, archive);
		db.exec('COMMIT');
	} finally {
		db.close();
	}
};
