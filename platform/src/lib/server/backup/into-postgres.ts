import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { Contents } from './contents.ts';
import { kept, leftOut } from './kept.ts';
import type { Kept } from './kept.ts';

/** Letters of one statement, about. A row may have more. */
const AT_ONCE = 1_000_000;

/** A value as JSON that PostgreSQL reads as its own. A text there cannot hold NUL, which nobody has typed. */
const asJson = (_key: string, value: unknown): unknown => {
	if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
	return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
};

function* batchesOf(staged: DatabaseSync, { name, hasArrival }: Kept): Generator<string> {
	let batch: string[] = [];
	let letters = 0;
	const columns = hasArrival ? 'rowid, *' : '*';
	for (const row of staged.prepare(`SELECT ${columns} FROM "${name}"`).iterate()) {
		const text = JSON.stringify(row, asJson);
		batch.push(text);
		letters += text.length;
		if (letters < AT_ONCE) continue;
		yield `[${batch.join(',')}]`;
		batch = [];
		letters = 0;
	}
	if (batch.length > 0) yield `[${batch.join(',')}]`;
}

const columnsOf = (staged: DatabaseSync, { name, hasArrival }: Kept): readonly string[] => {
	const columns = staged.prepare(`SELECT name FROM pragma_table_info(?)`).all(name);
	return [...(hasArrival ? ['rowid'] : []), ...columns.map((column) => String(column['name']))];
};

const copy = async (db: Db, staged: DatabaseSync, table: Kept): Promise<void> => {
	const into = sql.table(table.name);
	const columns = sql.join(columnsOf(staged, table).map((column) => sql.ref(column)));
	for (const batch of batchesOf(staged, table))
		await sql`INSERT INTO ${into} (${columns}) SELECT ${columns}
			FROM json_populate_recordset(NULL::${into}, ${batch}::json)`.execute(db);
};

/** Ids go on where they were: one that was removed is given to nobody else. */
const countOn = async (
	db: Db,
	{
		table,
		column,
		last,
	}: { readonly table: string; readonly column: string; readonly last: number },
): Promise<void> => {
	await sql`SELECT setval(pg_get_serial_sequence(${table}, ${column}),
		greatest(${last}::bigint, 1), ${last}::bigint > 0)`.execute(db);
};

const countArrivals = async (db: Db, table: string): Promise<void> => {
	const { rows } = await sql<{
		last: number | null;
	}>`SELECT max(rowid) AS last FROM ${sql.table(table)}`.execute(db);
	await countOn(db, { table, column: 'rowid', last: rows[0]?.last ?? 0 });
};

const replace = async (db: Db, staged: DatabaseSync, ids: Contents['ids']): Promise<void> => {
	const all = [...kept.map(({ name }) => name), ...leftOut];
	await sql`TRUNCATE ${sql.join(all.map((name) => sql.table(name)))}`.execute(db);
	for (const table of kept) await copy(db, staged, table);
	for (const one of ids) await countOn(db, one);
	for (const { name, hasArrival } of kept) if (hasArrival) await countArrivals(db, name);
};

/**
 * Puts what is in a database of SQLite in the place of all that is in one of PostgreSQL. Both have the newest
 * schema. All of it is done, or nothing.
 *
 * @param path of the file
 */
export const intoPostgres = async (db: Db, path: string, ids: Contents['ids']): Promise<void> => {
	const staged = new DatabaseSync(path, { readOnly: true });
	try {
		const plain = db.withoutPlugins();
		await plain.transaction().execute((inside) => replace(inside, staged, ids));
		// Else it would plan its queries for empty tables until it found the time for it.
		await sql`ANALYZE`.execute(plain);
	} finally {
		staged.close();
	}
};
