import type { Line, Piece } from '../../log-line.ts';
import type { Texts } from '../../texts/index.ts';
import type { PlatformHost } from '../host.ts';
import { actions } from './audit.ts';
import { aboutIn, actorOf, lookUp, toldOf } from './look-up.ts';
import { entriesFor } from './query.ts';
import type { LogQuery } from './query.ts';

/** An entry of the log as pages and files show it. */
export type LogEntry = {
	readonly id: number;
	/** ISO 8601. */
	readonly at: string;
	/** A word that never changes. */
	readonly action: string;
	readonly who: Piece;
	readonly what: Line;
};

type On = Pick<PlatformHost, 'db'>;

/** How many entries a page shows. */
export const PAGE = 50;

/** How many are read at once for a file. */
const CHUNK = 2000;

type Row = {
	readonly id: number;
	readonly at: string;
	readonly personId: number | null;
	readonly action: string;
	readonly about: string;
};

const tell = async (
	{ db }: On,
	rows: readonly Row[],
	texts: Texts,
): Promise<readonly LogEntry[]> => {
	const raw = rows.map((row) => ({ ...row, about: aboutIn(row.about) }));
	const names = await lookUp(db, raw);
	return raw.map((entry) => {
		const action = actions.find((one) => one === entry.action);
		return {
			id: entry.id,
			at: entry.at,
			action: entry.action,
			who: actorOf(entry, names, texts),
			// Of a newer version of the platform: its own word has to do.
			what: action ? texts.log.done[action](toldOf(entry, names, texts)) : [{ text: entry.action }],
		};
	});
};

const read = async (
	{ db }: On,
	query: LogQuery,
	{ limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly Row[]> =>
	(await entriesFor(db, query))
		.select(['id', 'at', 'personId', 'action', 'about'])
		.orderBy('id', 'desc')
		.limit(limit)
		.offset(offset)
		.execute();

/** How many entries there are. */
export const countLog = async ({ db }: On, query: LogQuery): Promise<number> => {
	const { count } = await (
		await entriesFor(db, query)
	)
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
};

/** A page of the log, newest first. @param page counts from 1 */
export const readLog = async (
	host: On,
	query: LogQuery,
	{ page, texts }: { readonly page: number; readonly texts: Texts },
): Promise<readonly LogEntry[]> =>
	tell(host, await read(host, query, { limit: PAGE, offset: (page - 1) * PAGE }), texts);

/** All of it, newest first. */
export const readWholeLog = async (
	host: On,
	query: LogQuery,
	texts: Texts,
): Promise<readonly LogEntry[]> => {
	const all: LogEntry[] = [];
	for (;;) {
		const rows = await read(host, query, { limit: CHUNK, offset: all.length });
		all.push(...(await tell(host, rows, texts)));
		if (rows.length < CHUNK) return all;
	}
};
