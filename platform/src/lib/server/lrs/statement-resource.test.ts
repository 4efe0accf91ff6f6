import { describe, expect, test } from 'vitest';
import { codeIn, enrol } from '../../../testing/au.ts';
import { openBench } from '../../../testing/host.ts';
import { allowed, begin, naming, passedWith, withMastery } from '../../../testing/statements.ts';
import { goodCmi5 } from '../../../testing/zips.ts';
import { findAttempt } from '../attempts/attempts.ts';
import { verbs } from '../cmi5/words.ts';
import { closeHost, openHost } from '../host.ts';
import { findStatement } from './statements.ts';

/* How the LRS takes and gives statements: xAPI 1.0.3 part three, 2.1. */

describe('a visit', () => {
	test('from initialized to terminated is taken whole', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, withMastery)).open();
		for (const response of [
			await au.say('initialized'),
			await au.ask('POST', 'statements', { body: allowed(au) }),
			await au.say('completed'),
			await au.say('passed', { ...naming(au, 0.8), ...passedWith(0.8) }),
			await au.say('terminated'),
		])
			expect(response.status).toBe(200);
		expect((await findAttempt(bench.host.db, 1, au.launch.attempt))?.completedAt).toBeDefined();
	});

	test('can be sent as a list, by PUT or by POST', async () => {
		await using bench = await openBench();
		const au = await (await enrol(bench, goodCmi5())).open();
		const first = au.statement('initialized');
		const put = await au.ask('PUT', 'statements', {
			query: { statementId: String(first['id']) },
			body: first,
		});
		expect(put.status).toBe(204);
		const list = [au.statement('completed'), au.statement('terminated')];
		const posted = await au.ask('POST', 'statements', { body: list });
		expect(await posted.json()).toEqual(list.map(({ id }) => id));
	});

	test('of which one statement is refused stores none of them', async () => {
		await using bench = await openBench();
		const au = await begin(bench);
		const list = [au.statement('completed'), au.statement('completed')];
		expect(await codeIn(await au.ask('POST', 'statements', { body: list }))).toBe('verb-twice');
		expect((await au.say('completed')).status).toBe(200);
	});

	test('is on disk before it is acknowledged', async () => {
		await using bench = await openBench();
		const au = await begin(bench);
		const statement = au.statement('completed');
		await au.ask('POST', 'statements', { body: statement });
		const other = await openHost(bench.address);
		expect(await findStatement(other.db, String(statement['id']))).toMatchObject({ sender: 'au' });
		await closeHost(other);
	});
});

describe('reading back', () => {
	test('gives a statement with what the LRS has added', async () => {
		await using bench = await openBench();
		const au = await begin(bench);
		const statement = allowed(au);
		await au.ask('POST', 'statements', { body: statement });
		const query = { statementId: String(statement['id']) };
		const read: unknown = await (await au.ask('GET', 'statements', { query })).json();
		expect(read).toMatchObject({ ...statement, version: '1.0.0', stored: expect.any(String) });
	});

	test('gives the statements of the registration, newest first, by verb when asked', async () => {
		await using bench = await openBench();
		const au = await begin(bench);
		await au.say('completed');
		const read = async (query: Record<string, string>): Promise<unknown> =>
			(await au.ask('GET', 'statements', { query })).json();
		expect(await read({ verb: verbs.completed })).toMatchObject({
			statements: [{ verb: { id: verbs.completed } }],
			more: '',
		});
		expect(await read({ limit: '1' })).toMatchObject({
			statements: [{ verb: { id: verbs.satisfied } }],
		});
	});

	test('never gives one of another registration', async () => {
		await using bench = await openBench();
		const pupil = await enrol(bench, goodCmi5());
		const first = await pupil.open();
		const statement = first.statement('initialized');
		await first.ask('POST', 'statements', { body: statement });
		const other = await pupil.openAnew();
		const query = { statementId: String(statement['id']) };
		expect((await other.ask('GET', 'statements', { query })).status).toBe(404);
		const { registration } = first.documents;
		const all = await other.ask('GET', 'statements', { query: { registration } });
		expect(await codeIn(all)).toBe('other-registration');
	});
});

describe('a statement that comes again', () => {
	test('with the same content is taken as it was the first time', async () => {
		await using bench = await openBench();
		const au = await begin(bench);
		const statement = au.statement('completed');
		for (const status of [200, 200])
			expect((await au.ask('POST', 'statements', { body: statement })).status).toBe(status);
		const query = { statementId: String(statement['id']) };
		expect((await au.ask('PUT', 'statements', { query, body: statement })).status).toBe(204);
	});

	test('after terminated is no error either: its answer was lost', async () => {
		await using bench = await openBench();
		const au = await begin(bench);
		const statement = au.statement('terminated');
		await au.ask('POST', 'statements', { body: statement });
		expect((await au.ask('POST', 'statements', { body: statement })).status).toBe(200);
	});

	test('with another content is refused', async () => {
		await using bench = await openBench();
		const au = await begin(bench);
		const statement = au.statement('completed');
		await au.ask('POST', 'statements', { body: statement });
		const body = { ...statement, timestamp: '2026-01-01T00:00:00Z' };
		const again = await au.ask('POST', 'statements', { body });
		expect([again.status, await codeIn(again)]).toEqual([409, 'conflict']);
	});
});
