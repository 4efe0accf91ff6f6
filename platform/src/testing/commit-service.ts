import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { takeCommit } from '../lib/server/attempts/commit.ts';
import { parseCommitRequest } from '../lib/server/attempts/commit-request.ts';
import { closeHost, openHost } from '../lib/server/host.ts';
import type { PlatformHost } from '../lib/server/host.ts';

/*
 * The server that a player in a test talks to: a thread of its own, so that the player can wait for
 * it as a page waits for a synchronous request.
 */

/** What this thread is asked. `done` counts the answers; who waits, waits for it to change. */
export type Question = {
	readonly port: MessagePort;
	readonly done: Int32Array;
	readonly dataDir: string;
	readonly databaseUrl?: string | undefined;
} & (
	| { readonly type: 'close' }
	| { readonly type: 'commit'; readonly attemptId: number; readonly json: string }
);

const LEARNER = 1;
const hosts = new Map<string, Promise<PlatformHost>>();

const answer = async (question: Question): Promise<unknown> => {
	const { dataDir, databaseUrl } = question;
	const host = hosts.get(dataDir) ?? openHost({ dataDir, databaseUrl });
	hosts.set(dataDir, host);
	if (question.type === 'close') {
		hosts.delete(dataDir);
		return closeHost(await host);
	}
	const request = parseCommitRequest(question.json);
	if (!request) throw new Error('The server would not understand this.');
	return takeCommit(await host, { attemptId: question.attemptId, learnerId: LEARNER }, request);
};

parentPort?.on('message', (question: Question) => {
	const { port, done } = question;
	void answer(question)
		.then(
			(value) => port.postMessage({ value }),
			(error: unknown) => port.postMessage({ error: String(error) }),
		)
		.finally(() => {
			Atomics.add(done, 0, 1);
			Atomics.notify(done, 0);
		});
});
