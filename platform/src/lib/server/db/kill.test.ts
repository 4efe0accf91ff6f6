import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import type { Bench } from '../../../testing/host.ts';
import { learn } from '../../../testing/learning.ts';
import { good2004 } from '../../../testing/zips.ts';
import { listCalls } from '../attempts/calls.ts';
import { findCmi } from '../attempts/cmi.ts';
import { findSession } from '../attempts/sessions.ts';

const child = join(import.meta.dirname, '../../../testing/commit-for-ever.ts');
const KILLS = 100;

type Commits = { readonly attemptId: number; readonly session: string; readonly from: number };

/**
 * Starts a process that commits as fast as it can, and kills it in the middle of that.
 *
 * @param wait milliseconds after the third acknowledgement
 * @returns the last commit that was acknowledged
 */
const killed = async (bench: Bench, commits: Commits, wait: number): Promise<number> => {
	const { attemptId, session, from } = commits;
	const { dataDir, databaseUrl } = bench.address;
	const args = [child, dataDir, databaseUrl ?? '', String(attemptId), session, String(from)];
	const running = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	let acknowledged = 0;
	for await (const line of createInterface({ input: running.stdout })) {
		acknowledged = Number(line);
		if (acknowledged === from + 2) void setTimeout(wait).then(() => running.kill('SIGKILL'));
	}
	if (running.exitCode === null && running.signalCode === null) await once(running, 'exit');
	expect(running.signalCode).toBe('SIGKILL');
	return acknowledged;
};

test(`of what was acknowledged nothing is lost, though the process is killed ${KILLS} times`, async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good2004());
	const { id: session } = await learning.open();
	let from = 1;
	for (let kill = 0; kill < KILLS; kill += 1) {
		// A commit takes a millisecond or some: each kill comes at another moment of one.
		const commits = { attemptId: learning.attemptId, session, from };
		const acknowledged = await killed(bench, commits, kill / 10);
		expect(acknowledged).toBeGreaterThanOrEqual(from + 2);
		const stored = await findCmi(bench.host.db, learning.attemptId);
		if (!stored) throw new Error('Everything is gone.');
		// The last one may have been stored without a chance to say so. It is there whole.
		expect(stored.seq - acknowledged).toBeOneOf([0, 1]);
		expect(stored.tree).toEqual({ location: `sida-${stored.seq}` });
		expect((await findSession(bench.host.db, session))?.lastSeq).toBe(stored.seq);
		expect(await listCalls(bench.host.db, session, 'all')).toHaveLength(stored.seq);
		from = stored.seq + 1;
	}
}, 300_000);
