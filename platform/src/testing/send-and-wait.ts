import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import * as v from 'valibot';
import type { Question } from './commit-service.ts';

type Unaddressed<T> = T extends unknown ? Omit<T, 'port' | 'done'> : never;

/** A question to the commit service, without the ways back. */
export type Asked = Unaddressed<Question>;

const answers = v.union([v.object({ error: v.string() }), v.object({ value: v.unknown() })]);

/** Milliseconds. */
const PATIENCE = 20_000;

let running: Worker | undefined;

const service = (): Worker => {
	if (running) return running;
	running = new Worker(new URL('./commit-service.ts', import.meta.url));
	// It must not keep the tests from ending.
	running.unref();
	return running;
};

/**
 * Asks the commit service, and holds everything here until it has answered, as a synchronous request
 * holds a page.
 *
 * @throws Error when the service has failed, or is silent
 */
export const sendAndWait = (asked: Asked): unknown => {
	const done = new Int32Array(new SharedArrayBuffer(4));
	const { port1, port2 } = new MessageChannel();
	service().postMessage({ ...asked, port: port2, done }, [port2]);
	if (Atomics.wait(done, 0, 0, PATIENCE) === 'timed-out') throw new Error('No answer.');
	const answer = v.parse(answers, receiveMessageOnPort(port1)?.message);
	port1.close();
	if ('error' in answer) throw new Error(answer.error);
	return answer.value;
};
