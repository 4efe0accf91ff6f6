/* eslint-disable no-console -- says what it is doing: it takes a while */
import { closeHost, openHost } from '../../platform/src/lib/server/host.ts';
import { printFigures, type Figure } from './figure.ts';
import { ask, quantile } from './platform/ask.ts';
import { measureCommits } from './platform/measure-commits.ts';
import { addBenchTeam } from './platform/people.ts';
import { servePlatform, type Database } from './platform/served.ts';

/*
 * npm run bench:platform: 500 learners at once, each deciding something every five seconds for five minutes, and the
 * page of a team of 2,000; on each database. `-- --seconds 30` for a shorter look. On loopback alone.
 */

const LEARNERS = 500;
const TEAM = 2000;
const EVERY = 5;
const LOOKS = 15;

const given = process.argv.indexOf('--seconds');
const seconds = given === -1 ? 300 : Number(process.argv[given + 1]);

async function measure(database: Database): Promise<readonly Figure[]> {
	console.log(`${database}: ${LEARNERS} learners for ${seconds} s …`);
	const served = await servePlatform(database);
	const host = await openHost(served.address);
	try {
		const learners = await addBenchTeam(host, LEARNERS);
		const { port } = served;
		const { times, errors } = await measureCommits(host, learners, { port, seconds, every: EVERY });
		for (const error of new Set(errors)) console.error(error);
		const large = await addBenchTeam(host, TEAM);
		const looks: number[] = [];
		for (let look = 0; look < LOOKS; look += 1) {
			const cookie = `platform=${large.key}`;
			const path = `/teams/${large.teamId}`;
			const page = await ask({ port, host: 'localhost', method: 'GET', path, cookie });
			if (page.status !== 200) throw new Error(`The team's page says ${page.status}.`);
			looks.push(page.milliseconds);
		}
		return [
			{ what: `${database}: commits`, reached: times.length, unit: 'in all' },
			{ what: `${database}: errors`, wanted: 0, reached: errors.length, unit: 'errors' },
			{ what: `${database}: a commit, half of them`, reached: quantile(times, 0.5), unit: 'ms' },
			{
				what: `${database}: a commit, p95`,
				wanted: 100,
				reached: quantile(times, 0.95),
				unit: 'ms',
			},
			{ what: `${database}: a commit, the slowest`, reached: quantile(times, 1), unit: 'ms' },
			{
				what: `${database}: page of a team of ${TEAM}, p95`,
				wanted: 300,
				reached: quantile(looks, 0.95),
				unit: 'ms',
			},
		];
	} finally {
		await closeHost(host);
		await served.stop();
	}
}

const figures = [...(await measure('SQLite')), ...(await measure('PostgreSQL'))];
process.exitCode = printFigures(figures) ? 0 : 1;
