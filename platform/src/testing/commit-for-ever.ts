import { openHost } from '../lib/server/host.ts';
import { takeCommit } from '../lib/server/attempts/commit.ts';

/*
 * A process to be killed: commits with higher and higher numbers, and says each one that was
 * acknowledged on its own line. Arguments: data folder, attempt, session.
 */
const [dataDir = '', attempt = '', session = ''] = process.argv.slice(2);
const host = openHost({ dataDir });
for (let seq = 1; ; seq += 1) {
	const outcome = takeCommit(
		host,
		{ attemptId: Number(attempt), learnerId: 1 },
		{
			session,
			calls: [],
			commit: { seq, finish: false, cmi: { location: `sida-${seq}` }, navRequest: '' },
		},
	);
	if (outcome === 'stored') process.stdout.write(`${seq}\n`);
}
