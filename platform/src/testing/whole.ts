import { sql } from 'kysely';
import type { PlatformHost } from '../lib/server/host.ts';
import { kept } from '../lib/server/backup/kept.ts';

/** One database gives bytes as a Buffer, the other as what that is made of. */
const readable = ([name, value]: readonly [string, unknown]) => [
	name,
	value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
];

/** Every row of every table that is kept, as text, in an order that both databases have. */
export const rowsOfAll = async ({
	db,
}: Pick<PlatformHost, 'db'>): Promise<Readonly<Record<string, readonly string[]>>> => {
	const plain = db.withoutPlugins();
	const all: Record<string, readonly string[]> = {};
	for (const { name } of kept) {
		const { rows } = await sql<Record<string, unknown>>`SELECT * FROM ${sql.table(name)}`.execute(
			plain,
		);
		all[name] = rows
			.map(({ rowid: _, ...row }) => JSON.stringify(Object.entries(row).map(readable).toSorted()))
			.toSorted();
	}
	return all;
};
