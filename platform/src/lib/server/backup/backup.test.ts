import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { emptyDatabase, openBench } from '../../../testing/host.ts';
import { learn } from '../../../testing/learning.ts';
import { openTeam } from '../../../testing/team.ts';
import { rowsOfAll } from '../../../testing/whole.ts';
import { good2004 } from '../../../testing/zips.ts';
import { send } from '../assignments/send.ts';
import { findCmi } from '../attempts/cmi.ts';
import { listCalls } from '../attempts/calls.ts';
import { findSession } from '../attempts/sessions.ts';
import { addPerson, findPerson } from '../people/people.ts';
import { createLink } from '../sign-in/links.ts';
import { signIn, whoIs } from '../sign-in/sign-ins.ts';
import { kept, leftOut } from './kept.ts';
import { openAt, restored, rowsAt, save } from '../../../testing/backups.ts';
import type { TeamBench } from '../../../testing/team.ts';

const committer = join(import.meta.dirname, '../../../testing/commit-for-ever.ts');

const ended = async (child: ChildProcess): Promise<void> => {
	if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

/** Gives a team a course, which one has done, and puts in what one database might read otherwise than the other. */
const fillTeam = async ({ bench, course, teamId, manager, members, take }: TeamBench) => {
	const draft = {
		...{ courseIds: [course.id], teamIds: [teamId], personIds: [], message: 'Hej' },
		...{ isYearly: false, isAnew: false },
	};
	await send(bench.host, { ...draft, due: { type: 'none' } }, manager.id);
	for (const one of members.slice(0, 1)) await take(one, course, 'completed');
	const odd = { name: 'Å\u2028"\\x41\'\u{1f600}\n', email: undefined, role: 'employee' } as const;
	await addPerson(bench.host.db, odd, new Date());
	const profile = { learnerId: 1, id: 'p', type: 't', updatedAt: '' };
	const body = Buffer.from([0, 255, 92, 120]);
	await bench.host.db
		.insertInto('agentProfiles')
		.values({ ...profile, body })
		.execute();
};

test('every table is either in a backup, or is known to be left out', async () => {
	await using bench = await openBench();
	const tables = await bench.host.db.introspection.getTables();
	const known = [...kept.map(({ name }) => name), ...leftOut];
	expect(tables.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
	const counted = tables.flatMap(({ name, columns }) =>
		columns.some(({ name: column, isAutoIncrementing: is }) => is && ['id', 'n'].includes(column))
			? [name]
			: [],
	);
	expect(kept.flatMap(({ name, counts }) => (counts ? [name] : []))).toEqual(
		expect.arrayContaining(counted),
	);
});

test('a backup that is made while learners commit has everything that they were told was saved', async () => {
	await using bench = await openBench();
	const { attemptId, open } = await learn(bench, good2004());
	const { id: session } = await open();
	const { dataDir, databaseUrl = '' } = bench.address;
	const args = [committer, dataDir, databaseUrl, String(attemptId), session, '1'];
	const learner = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	let acknowledged = 0;
	createInterface({ input: learner.stdout }).on('line', (line) => (acknowledged = Number(line)));
	while (acknowledged < 100) await setTimeout(5);
	const before = acknowledged;
	const path = await save(bench);
	const during = acknowledged;
	learner.kill();
	await ended(learner);
	// Nobody had to wait for the backup.
	expect(during).toBeGreaterThan(before);

	await using elsewhere = await emptyDatabase(bench);
	await restored(elsewhere.address, path);
	await using host = await openAt(elsewhere.address);
	const stored = await findCmi(host.db, attemptId);
	const seq = stored?.seq ?? 0;
	expect(seq).toBeGreaterThanOrEqual(before);
	expect(stored?.tree).toEqual({ location: `sida-${seq}` });
	expect((await findSession(host.db, session))?.lastSeq).toBe(seq);
	expect(await listCalls(host.db, session, 'all')).toHaveLength(seq);
});

test('after a restore learners go on where they were, links open, and everybody signs in again', async () => {
	await using bench = await openBench();
	const learning = await learn(bench, good2004());
	const opened = await learning.open();
	opened.call('Initialize', '');
	opened.call('SetValue', 'cmi.location', 'andra sidan');
	opened.call('SetValue', 'cmi.exit', 'suspend');
	opened.call('Terminate', '');
	const anna = await findPerson(bench.host.db, 1);
	if (!anna) throw new Error('nobody');
	const cookie = await signIn(bench.host, anna, undefined);
	const link = { personId: 1, isOnce: false, expiresAt: new Date(Date.now() + 1e6) };
	await createLink(bench.host.db, link, new Date());
	const path = await save(bench);
	expect(statSync(path).mode & 0o777).toBe(0o600);

	await using elsewhere = await emptyDatabase(bench);
	await restored(elsewhere.address, path);
	await using host = await openAt(elsewhere.address);
	const { host: old } = bench;
	expect((await findCmi(host.db, learning.attemptId))?.tree['location']).toBe('andra sidan');
	expect(await rowsOfAll(host)).toEqual(await rowsOfAll(old));
	expect(await whoIs(old, cookie)).toBeDefined();
	expect(await whoIs(host, cookie)).toBeUndefined();
	const [sum] = readdirSync(join(elsewhere.address.dataDir, 'packages'));
	const page = (of: { readonly dataDir: string }) =>
		readFileSync(join(of.dataDir, 'packages', sum ?? '', 'index.html'));
	expect(page(elsewhere.address)).toEqual(page(bench.address));
	// Somebody who is added now gets an id that nobody has had.
	const next = await addPerson(
		host.db,
		{ name: 'Ny', email: undefined, role: 'employee' },
		new Date(),
	);
	expect(next).toBe(2);
});

test('an id of somebody who is gone is not given to another after a restore', async () => {
	await using bench = await openBench();
	const one = { name: 'Kort', email: undefined, role: 'employee' } as const;
	const audit = { at: '', personId: null, action: 'x', about: '{}' };
	await bench.host.db.insertInto('audit').values([audit, audit]).execute();
	await bench.host.db.deleteFrom('audit').execute();
	await addPerson(bench.host.db, one, new Date());
	await using elsewhere = await emptyDatabase(bench);
	await restored(elsewhere.address, await save(bench));
	await using host = await openAt(elsewhere.address);
	const { id } = await host.db
		.insertInto('audit')
		.values(audit)
		.returning('id')
		.executeTakeFirstOrThrow();
	expect(id).toBe(3);
});

test('letters that were waiting are not sent again by themselves', async () => {
	await using bench = await openBench();
	const letter = {
		personId: 1,
		recipient: 'a@city.example',
		subject: 's',
		body: 'b',
		calendar: '',
	};
	const times = { tries: 0, nextAt: '', createdAt: '', sentAt: null };
	await bench.host.db
		.insertInto('mails')
		.values({ name: 'assigned 1', state: 'waiting', ...letter, ...times })
		.execute();
	await using elsewhere = await emptyDatabase(bench);
	await restored(elsewhere.address, await save(bench));
	await using host = await openAt(elsewhere.address);
	const mails = await host.db.selectFrom('mails').select(['state', 'body']).execute();
	expect(mails).toEqual([{ state: 'unknown', body: 'b' }]);
});

test('a backup of one database becomes the other, and the same again on the way back', async () => {
	const team = await openTeam(3);
	await using bench = team.bench;
	await fillTeam(team);
	// From the database of these tests to a file of SQLite, and from there to a new one of the first kind.
	const file = { dataDir: join(bench.folder, 'file'), databaseUrl: undefined };
	await restored(file, await save(bench));
	expect(await rowsAt(file)).toEqual(await rowsOfAll(bench.host));
	await using back = await emptyDatabase(bench);
	await restored(back.address, await save({ ...bench, address: file }, 'file.zip'));
	expect(await rowsAt(back.address)).toEqual(await rowsOfAll(bench.host));
});
