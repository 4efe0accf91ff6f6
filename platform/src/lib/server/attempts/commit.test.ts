import { expect, test } from 'vitest';
import type { CommitRequest } from '../../launch.ts';
import { openBench } from '../../../testing/host.ts';
import { learn } from '../../../testing/learning.ts';
import { good2004 } from '../../../testing/zips.ts';
import { findCmi } from './cmi.ts';
import { parseCommitRequest } from './commit-request.ts';

const commit = (session: string, seq: number, location: string, finish = false): CommitRequest => ({
	session,
	calls: [],
	commit: { seq, finish, cmi: { location }, navRequest: '' },
});

test('a commit that arrives late does not overwrite a newer one', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good2004());
	const { id } = await learning.open();
	expect(await learning.take(commit(id, 2, 'ny'))).toBe('stored');
	expect(await learning.take(commit(id, 1, 'gammal'))).toBe('late');
	expect(await findCmi(bench.host.db, learning.attemptId)).toMatchObject({
		seq: 2,
		tree: { location: 'ny' },
	});
});

test('a commit that arrives twice is stored once', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good2004());
	const { id } = await learning.open();
	expect(await learning.take(commit(id, 1, 'a', true))).toBe('stored');
	expect(await learning.take(commit(id, 1, 'a', true))).toBe('late');
	expect((await findCmi(bench.host.db, learning.attemptId))?.seq).toBe(1);
});

test('a session that has ended takes nothing more', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good2004());
	const { id } = await learning.open();
	await learning.take(commit(id, 1, 'slut', true));
	expect(await learning.take(commit(id, 2, 'efter'))).toBe('ended');
	expect((await findCmi(bench.host.db, learning.attemptId))?.tree).toEqual({ location: 'slut' });
});

test('of two sessions the newer wins, also when the older one is late with a higher number', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good2004());
	const older = await learning.open();
	await learning.take(commit(older.id, 1, 'gammal'));
	const newer = await learning.open();
	expect(await learning.take(commit(older.id, 99, 'för sent'))).toBe('superseded');
	expect(await learning.take(commit(newer.id, 1, 'ny'))).toBe('stored');
	expect((await findCmi(bench.host.db, learning.attemptId))?.tree).toEqual({ location: 'ny' });
});

test('a session of another attempt is unknown', async () => {
	await using bench = await openBench();
	const mine = await learn(bench, good2004());
	const other = await learn(bench, good2004({ identifier: 'other' }));
	const { id } = await other.open();
	expect(await mine.take(commit(id, 1, 'x'))).toBe('unknown-session');
	expect(await findCmi(bench.host.db, mine.attemptId)).toBeUndefined();
});

test.each([
	'',
	'[]',
	'{"session":"not-a-uuid","calls":[]}',
	'{"session":"00000000-0000-4000-8000-000000000000","calls":[],"commit":{"seq":0,"finish":false,"cmi":{},"navRequest":""}}',
])('%j is not what a player sends', (json) => {
	expect(parseCommitRequest(json)).toBeUndefined();
});
