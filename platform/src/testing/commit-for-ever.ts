import { takeCommit } from '../lib/server/attempts/commit.ts';
import { openHost } from '../lib/server/host.ts';

/*
 * A process to be killed: commits with higher and higher numbers, and says each one that was
 * acknowledged on its own line. Arguments: data folder, address of the database (empty for SQLite in
 * that folder), attempt, session, first number.
 */
const [dataDir = '', databaseUrl, attempt, session = '', first] = process.argv.slice(2);
const host = await openHost({ dataDir, databaseUrl });
for (let seq = Number(first); ; seq += 1) {
	const call = {
		n: seq,
		at: host.now().toISOString(),
		method: 'Commit',
		element: '',
		value: '',
		returned: 'true',
		error: 0,
	};
	const outcome = await takeCommit(
		host,
		{ attemptId: Number(attempt), learnerId: 1 },
		{
			session,
			calls: [],
			commit: { seq, finish: false, cmi: { location: `sida-${seq}` }, navRequest: '', call },
		},
	);
	if (outcome === 'stored') process.stdout.write(`${seq}\n`);
}
