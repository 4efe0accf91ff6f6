import { setTimeout } from 'node:timers/promises';
import * as v from 'valibot';
import type { PlatformHost } from '../../../platform/src/lib/server/host.ts';
import { labelOf } from '../../../platform/src/lib/server/origins.ts';
import { findCourse } from '../../../platform/src/lib/server/courses/courses.ts';
import { ask } from './ask.ts';
import { ticketOf, type BenchTeam } from './people.ts';

const launched = v.object({ session: v.string(), cmi: v.record(v.string(), v.unknown()) });

/** What a decision in the course commits: the whole of the run-time data, with a record as long as a real one. */
const cmiAfter = (decision: number) => ({
	completion_status: 'incomplete',
	success_status: 'unknown',
	progress_measure: String(Math.min(0.99, decision / 100)),
	location: 'pick-up',
	exit: 'suspend',
	session_time: `PT${decision * 5}S`,
	suspend_data: `og2.${'abcdefghijklmnopqrstuvwxyz'.repeat(40)}${decision}`,
});

export interface Commits {
	/** Milliseconds, of each commit. */
	readonly times: readonly number[];
	readonly errors: readonly string[];
}

interface Place {
	readonly port: number;
	readonly host: string;
	readonly seconds: number;
	/** Between two decisions of one learner. */
	readonly every: number;
}

async function learn(ticket: string, { port, host, seconds, every }: Place, into: Commits) {
	const times: number[] = [];
	const errors: string[] = [];
	const path = `/stage/${ticket}`;
	const started = await ask({ port, host, method: 'POST', path: `${path}/sessions`, json: {} });
	const { session } = v.parse(launched, JSON.parse(started.body));
	const end = performance.now() + seconds * 1000;
	for (let decision = 1; performance.now() < end; decision += 1) {
		const next = performance.now() + every * 1000;
		const at = new Date().toISOString();
		const call = {
			n: decision,
			at,
			method: 'Commit',
			element: '',
			value: '',
			returned: 'true',
			error: 0,
		};
		const commit = { seq: decision, finish: false, cmi: cmiAfter(decision), navRequest: '', call };
		const json = { session, calls: [], commit };
		try {
			const answer = await ask({ port, host, method: 'POST', path: `${path}/commits`, json });
			times.push(answer.milliseconds);
			if (answer.status !== 200) errors.push(`${answer.status} ${answer.body.slice(0, 80)}`);
		} catch (error) {
			errors.push(String(error));
		}
		await setTimeout(Math.max(0, next - performance.now()));
	}
	return { times: [...into.times, ...times], errors: [...into.errors, ...errors] };
}

/**
 * All members of a team at once, each deciding something every few seconds. They begin one after another within that
 * time, as people do.
 */
export async function measureCommits(
	host: PlatformHost,
	team: BenchTeam,
	place: Omit<Place, 'host'>,
): Promise<Commits> {
	const course = await findCourse(host.db, team.courseId);
	if (!course) throw new Error('No course.');
	const stage = `${labelOf(course)}.localhost`;
	const tickets: string[] = [];
	for (const member of team.members) tickets.push(await ticketOf(host, member, team.courseId));
	const none: Commits = { times: [], errors: [] };
	const all = await Promise.all(
		tickets.map(async (ticket, index) => {
			await setTimeout((index / tickets.length) * place.every * 1000);
			return learn(ticket, { ...place, host: stage }, none);
		}),
	);
	return { times: all.flatMap(({ times }) => times), errors: all.flatMap(({ errors }) => errors) };
}
