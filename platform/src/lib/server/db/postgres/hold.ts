import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';

/** The number by which platforms know each other's locks in their database; nothing else there uses any. */
const LOCK = 7_340_912;

/** After the server has cut the connection. Milliseconds. */
const AGAIN = 5000;

const statements = {
	shared: `SELECT pg_try_advisory_lock_shared(${LOCK}) AS held`,
	alone: `SELECT pg_try_advisory_lock(${LOCK}) AS held`,
};

type Way = keyof typeof statements;

const tryOnce = async (url: string, way: Way): Promise<Client | undefined> => {
	const client = new Client({ connectionString: url });
	// A connection that is cut is made again below; without a listener the whole process would end.
	client.on('error', () => undefined);
	await client.connect();
	const { rows } = await client.query<{ held: boolean }>(statements[way]);
	if (rows[0]?.held) return client;
	await client.end();
	return undefined;
};

/**
 * Holds a lock of a database, on a connection of its own; where that is cut, on another.
 *
 * @returns nothing when somebody has it who does not agree with that
 */
export const holdPostgres = async (
	url: string,
	way: Way,
): Promise<{ readonly release: () => Promise<void> } | undefined> => {
	const first = await tryOnce(url, way);
	if (!first) return undefined;
	const now = { client: first, isReleased: false };
	const keep = (client: Client): void => {
		now.client = client;
		client.once('end', () => void again());
	};
	const again = async (): Promise<void> => {
		while (!now.isReleased) {
			const client = await tryOnce(url, way).catch(() => undefined);
			if (client) return keep(client);
			await setTimeout(AGAIN, undefined, { ref: false });
		}
	};
	keep(first);
	return {
		async release() {
			now.isReleased = true;
			await now.client.end();
		},
	};
};
