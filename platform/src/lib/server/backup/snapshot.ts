import { sql } from 'kysely';
import { isPostgres } from '../db/is-postgres.ts';
import { steps } from '../db/migrations/index.ts';
import type { Db } from '../db/tables.ts';
import type { Contents } from './contents.ts';
import { kept } from './kept.ts';
import type { Kept } from './kept.ts';
import { Refusal } from './refusal.ts';

/** Everything as it was at one moment, while others go on writing. */
export type Snapshot = {
	/** The newest step of the schema. */
	readonly step: string;
	readonly ids: Contents['ids'];
	/** The kept tables, with their columns. */
	readonly tables: readonly { readonly table: Kept; readonly columns: readonly string[] }[];
	/** Rows, without ever holding all of them. */
	readonly rows: (table: Kept) => AsyncGenerator<Row>;
};

/** A row as the database has it. */
type Row = Readonly<Record<string, unknown>>;

/** A row can hold a megabyte of what a course has saved. */
const AT_ONCE = 100;

const stepOf = async (db: Db): Promise<string> => {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	if (!tables.some(({ name }) => name === 'kysely_migration'))
		throw new Refusal(
			'There is no platform in this database, or one from long ago. Start it once.',
		);
	const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration`.execute(db);
	const step = rows
		.map(({ name }) => name)
		.toSorted()
		.at(-1);
	if (step === undefined || !steps.includes(step))
		throw new Refusal(
			'The database was written by a newer version of the platform. Use that version.',
		);
	return step;
};

/** The order of arrival is a column like others: on SQLite it does not say so. */
const columnsOf = (table: Kept, names: readonly string[]): readonly string[] =>
	table.hasArrival ? ['rowid', ...names.filter((name) => name !== 'rowid')] : names;

const tablesOf = async (db: Db): Promise<Snapshot['tables']> => {
	const found = new Map(
		(await db.introspection.getTables()).map(({ name, columns }) => [name, columns]),
	);
	return kept.flatMap((table) => {
		const columns = found.get(table.name)?.map(({ name }) => name);
		return columns ? [{ table, columns: columnsOf(table, columns) }] : [];
	});
};

/** SQLite does not count up everywhere: then the highest id there is says it. */
const lastOf = async (db: Db, name: string, column: string): Promise<number> => {
	const highest = sql`coalesce((SELECT max(${sql.ref(column)}) FROM ${sql.table(name)}), 0)`;
	const given = isPostgres(db)
		? sql`coalesce(pg_sequence_last_value(pg_get_serial_sequence(${name}, ${column})::regclass), 0)`
		: sql`coalesce((SELECT seq FROM sqlite_sequence WHERE name = ${name}), 0)`;
	const { rows } = await sql<{
		highest: number;
		given: number;
	}>`SELECT ${highest} AS highest, ${given} AS given`.execute(db);
	return Math.max(rows[0]?.highest ?? 0, rows[0]?.given ?? 0);
};

const idsOf = async (db: Db, tables: Snapshot['tables']): Promise<Snapshot['ids']> => {
	const ids: Contents['ids'] = [];
	for (const { table } of tables)
		if (table.counts) {
			const { name, counts: column } = table;
			ids.push({ table: name, column, last: await lastOf(db, name, column) });
		}
	return ids;
};

/** A cursor in plain SQL: the driver would fetch all rows at once. */
async function* postgresRows(db: Db, { name }: Kept): AsyncGenerator<Row> {
	await sql`DECLARE kept CURSOR FOR SELECT * FROM ${sql.table(name)}`.execute(db);
	for (;;) {
		const { rows } = await sql<Row>`FETCH ${sql.raw(String(AT_ONCE))} FROM kept`.execute(db);
		if (rows.length === 0) break;
		yield* rows;
	}
	await sql`CLOSE kept`.execute(db);
}

/** Asked as a select that the library knows: it streams no other. */
async function* sqliteRows(db: Db, { name, hasArrival }: Kept): AsyncGenerator<Row> {
	const all = db.selectFrom(sql<Row>`${sql.table(name)}`.as('kept')).selectAll();
	const rows = hasArrival ? all.select(sql<number>`rowid`.as('rowid')) : all;
	yield* rows.stream(AT_ONCE);
}

const read = async (db: Db): Promise<Snapshot> => {
	const step = await stepOf(db);
	const tables = await tablesOf(db);
	const rows = isPostgres(db) ? postgresRows : sqliteRows;
	return { step, tables, ids: await idsOf(db, tables), rows: (table) => rows(db, table) };
};

/**
 * Lets `work` read everything as it is at one moment. Nobody who writes has to wait for it: on SQLite (WAL) readers
 * and writers do not meet, on PostgreSQL the transaction only reads.
 *
 * @param work gets the snapshot, and uses no other way to the database
 */
export const inSnapshot = <T>(db: Db, work: (snapshot: Snapshot) => Promise<T>): Promise<T> =>
	db
		.withoutPlugins()

		.connection()
		.execute(async (one) => {
			const how = isPostgres(db) ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'BEGIN';
			await sql.raw(how).execute(one);
			try {
				return await work(await read(one));
			} finally {
				await sql`ROLLBACK`.execute(one);
			}
		});
