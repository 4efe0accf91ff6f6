import * as v from 'valibot';
import { createSession } from '../lib/player/session.ts';
import type { PlayerSession } from '../lib/player/session.ts';
import { loadRuntime } from '../lib/player/runtime.ts';
import type { Sent } from '../lib/player/transport.ts';
import { commitOutcomes } from '../lib/launch.ts';
import type { CommitOutcome, CommitRequest } from '../lib/launch.ts';
import { findAttempt } from '../lib/server/attempts/attempts.ts';
import { takeCommit } from '../lib/server/attempts/commit.ts';
import { parseCommitRequest } from '../lib/server/attempts/commit-request.ts';
import { launch } from '../lib/server/launch.ts';
import { learnerOf } from '../lib/server/people/learner.ts';
import { openPart } from '../lib/server/open-part.ts';
import { partAt, partsOf } from '../lib/server/packages/contents.ts';
import { importZip } from '../lib/server/packages/import.ts';
import type { Package } from '../lib/server/packages/packages.ts';
import type { Bench } from './host.ts';
import { sendAndWait } from './send-and-wait.ts';

/** An open course: its API as content sees it, and what went to the server. */
export type Opened = {
	readonly id: string;
	readonly call: (method: string, ...given: readonly string[]) => string;
	readonly session: PlayerSession;
	readonly requests: readonly CommitRequest[];
	readonly outcomes: readonly CommitOutcome[];
	readonly ended: () => boolean;
};

/** A learner with an attempt in a package: opens it as often as wanted, with no browser between. */
export type Learning = {
	readonly attemptId: number;
	readonly open: (broken?: () => Sent | undefined) => Promise<Opened>;
	readonly take: (request: CommitRequest) => Promise<CommitOutcome>;
};

const LEARNER = 1;

/** Sends a commit through JSON and back, as the network would. */
const send = (bench: Bench, attemptId: number, request: CommitRequest): Promise<CommitOutcome> => {
	const parsed = parseCommitRequest(JSON.stringify(request));
	if (!parsed) throw new Error('The server would not understand this.');
	return takeCommit(bench.host, { attemptId, learnerId: LEARNER }, parsed);
};

/** The same while everything here waits, as a page does. */
const sendAsPage = (bench: Bench, attemptId: number, request: CommitRequest): CommitOutcome =>
	v.parse(
		v.picklist(commitOutcomes),
		sendAndWait({ ...bench.address, type: 'commit', attemptId, json: JSON.stringify(request) }),
	);

const sentOf = (outcome: CommitOutcome): Sent =>
	outcome === 'stored' || outcome === 'late'
		? { type: 'stored' }
		: { type: 'refused', status: 409 };

const asking = { origin: 'http://127.0.0.1', locale: 'sv', launchMode: 'Normal' } as const;

/** Imports a zip and begins an attempt in it, at its first SCO or another (counted from 0). */
export const learn = async (bench: Bench, zip: Uint8Array, which = 0): Promise<Learning> => {
	const result = await importZip(bench.host, bench.write('course.zip', zip));
	if (!result.ok) throw new Error(result.problem.code);
	const one: Package = result.value.package;
	bench.onClose(() => sendAndWait({ ...bench.address, type: 'close' }));
	const position = partsOf(one.contents)[which]?.position ?? -1;
	const learner = await learnerOf(bench.host.db, LEARNER);
	const attemptId = await openPart(bench.host, { learner, package: one, position, anew: true });
	const part = partAt(one.contents, position);
	if (attemptId === undefined || !part) throw new Error('No such part.');
	const open = async (broken: () => Sent | undefined = () => undefined): Promise<Opened> => {
		const attempt = await findAttempt(bench.host.db, LEARNER, attemptId);
		if (!attempt) throw new Error('No attempt.');
		const at = { attempt, learner: await learnerOf(bench.host.db, LEARNER), package: one, part };
		const given = await launch(bench.host, at, asking);
		if (given.dialect === 'cmi5') throw new Error('This is no SCO.');
		const requests: CommitRequest[] = [];
		const outcomes: CommitOutcome[] = [];
		let ended = false;
		const session = createSession({
			launch: given,
			runtime: await loadRuntime(given.dialect),
			now: () => new Date(),
			events: { ended: () => (ended = true), sent: () => undefined },
			transport: {
				send(request) {
					const failure = broken();
					if (failure) return failure;
					requests.push(request);
					const outcome = sendAsPage(bench, attemptId, request);
					outcomes.push(outcome);
					return sentOf(outcome);
				},
				sendLater: (request) => void sendAsPage(bench, attemptId, request),
			},
		});
		const call = (method: string, ...rest: readonly string[]): string => {
			const found = session.api[method];
			if (!found) throw new Error(`No ${method}.`);
			return found(...rest);
		};
		return { id: given.session, call, session, requests, outcomes, ended: () => ended };
	};
	return { attemptId, open, take: (request) => send(bench, attemptId, request) };
};
