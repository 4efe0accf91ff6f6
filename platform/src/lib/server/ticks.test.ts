import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startTicks } from './ticks.ts';

test('a chore is done at once and then every so often, until it is stopped', async () => {
	let times = 0;
	const work = async (): Promise<void> => void (times += 1);
	const ticks = startTicks([{ name: 'a', everySeconds: 0.01, work }], () => undefined);
	await expect.poll(() => times).toBeGreaterThan(3);
	await ticks.stop();
	const then = times;
	await setTimeout(50);
	expect(times).toBe(then);
});

test('a chore that fails is complained of, and done again; the others go on', async () => {
	const said: string[] = [];
	let times = 0;
	const ticks = startTicks(
		[
			{ name: 'bad', everySeconds: 0.01, work: () => Promise.reject(new Error('no disk')) },
			{ name: 'good', everySeconds: 0.01, work: async () => (times += 1) },
		],
		(chore, error) => said.push(`${chore}: ${String(error)}`),
	);
	await expect.poll(() => said.length).toBeGreaterThan(2);
	expect(new Set(said)).toEqual(new Set(['bad: Error: no disk']));
	await expect.poll(() => times).toBeGreaterThan(2);
	await ticks.stop();
});

test('to stop waits for what is under way, and tells it', async () => {
	let isEnded = false;
	const begun = Promise.withResolvers<undefined>();
	const work = async (signal: AbortSignal): Promise<void> => {
		begun.resolve(undefined);
		while (!signal.aborted) await setTimeout(5);
		isEnded = true;
	};
	const ticks = startTicks([{ name: 'long', everySeconds: 60, work }], () => undefined);
	await begun.promise;
	await ticks.stop();
	expect(isEnded).toBe(true);
});

test('a chore is never done twice at the same time', async () => {
	let at = 0;
	let most = 0;
	let times = 0;
	const work = async (): Promise<void> => {
		most = Math.max(most, (at += 1));
		await setTimeout(15);
		at -= 1;
		times += 1;
	};
	const ticks = startTicks([{ name: 'slow', everySeconds: 0.001, work }], () => undefined);
	await expect.poll(() => times).toBeGreaterThan(3);
	await ticks.stop();
	expect(most).toBe(1);
});
