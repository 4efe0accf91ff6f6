import { describe, expect, it, test } from 'vitest';
import {
	changed,
	failed,
	important,
	refused,
	saved,
	settle,
	stageDelivery as stage,
} from '../../../../tests/support/delivery-stage.ts';
import type { ReadBack, SaveOutcome } from '../../lms/index.ts';
import { backOff, quiet, quietSoon } from './delivery-machine.ts';

describe('the beginning', () => {
	test('locating → initialising → active: found and open, and at once it says that it has begun', async () => {
		const { asked, at } = await stage();
		expect(asked).toEqual(['locate', 'open', 'commit']);
		expect(at()).toBe('{active:clean}');
	});

	test.each([
		['there is no platform', { located: false }],
		['the search breaks', { located: new Error() }],
		['the platform refuses', { opening: 'refused' }],
		['opening breaks', { opening: new Error() }],
	] as const)('→ lost when %s: the device takes over', async (_, script) => {
		const { asked, at } = await stage(script);
		expect(asked.at(-1)).toBe('fall back');
		expect(at()).toBe('{lost:keeping}');
	});

	test('→ aside when another window has the attempt', async () => {
		const { asked, at } = await stage({ opening: 'elsewhere' });
		expect(asked).toEqual(['locate', 'open']);
		expect(at()).toBe('aside');
	});

	test.each([
		['locate', { located: new Promise<never>(() => {}) }],
		['open', { opening: new Promise<never>(() => {}) }],
	])('→ finishing when the page goes away during %s', async (during, script) => {
		const { actor, asked } = await stage(script);
		actor.send({ type: 'left', leave: 'closed' });
		await settle();
		expect(asked.slice(-2)).toEqual([during, 'finish closed']);
		expect(actor.getSnapshot().status).toBe('done');
	});
});

describe('active', () => {
	test('clean → dirty → committing: a decision is sent after a quiet moment', async () => {
		const { actor, asked, wait, at } = await stage();
		actor.send(changed);
		expect(at()).toBe('{active:dirty}');
		await wait(quiet - 1);
		expect(asked.filter((what) => what === 'commit')).toHaveLength(1);
		await wait(1);
		expect(asked.filter((what) => what === 'commit')).toHaveLength(2);
		expect(at()).toBe('{active:clean}');
	});

	test('dirty: what comes within the moment goes along, and does not put it off', async () => {
		const { actor, asked, wait } = await stage();
		actor.send(changed);
		await wait(quiet - 100);
		actor.send(changed);
		await wait(100);
		expect(asked.filter((what) => what === 'commit')).toHaveLength(2);
	});

	test('dirty: what is important shortens the wait', async () => {
		const { actor, at, wait } = await stage();
		actor.send(changed);
		actor.send(important);
		await wait(quietSoon);
		expect(at()).toBe('{active:clean}');
	});

	test('dirty → committing when the learner asks', async () => {
		const { actor, at } = await stage();
		actor.send(changed);
		actor.send({ type: 'retry' });
		await settle();
		expect(at()).toBe('{active:clean}');
	});

	test('committing → dirty when something came meanwhile', async () => {
		const first = Promise.withResolvers<SaveOutcome>();
		const { actor, at } = await stage({ commits: [first.promise] });
		expect(at()).toBe('{active:committing}');
		actor.send(changed);
		first.resolve(saved);
		await settle();
		expect(at()).toBe('{active:dirty}');
	});

	test.each([
		['fails for a reason that may pass', failed],
		['breaks', new Error()],
	])(
		'committing → retrying when it %s; later and later, at most a minute apart',
		async (_, answer) => {
			const { at, wait, asked, context } = await stage({ commits: [answer, answer, answer] });
			expect(at()).toBe('{active:retrying}');
			expect(context().since).toBeTypeOf('number');
			await wait(backOff(1));
			await wait(backOff(2));
			expect(asked.filter((what) => what === 'commit')).toHaveLength(3);
			await wait(backOff(3));
			expect(at()).toBe('{active:clean}');
			expect(context()).toMatchObject({ tries: 0, since: undefined });
			expect([1, 2, 3, 4, 5, 6, 99].map(backOff)).toEqual([
				2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
			]);
		},
	);

	test('retrying → committing when the network is back', async () => {
		const { actor, at } = await stage({ commits: [failed] });
		actor.send({ type: 'retry' });
		await settle();
		expect(at()).toBe('{active:clean}');
	});

	test('committing → refused when it is refused for good: nothing more is tried', async () => {
		const { at, wait, asked } = await stage({ commits: [refused] });
		expect(at()).toBe('{active:refused}');
		await wait(3_600_000);
		expect(asked.filter((what) => what === 'commit')).toHaveLength(1);
	});

	test('refused → dirty when there is something else to say', async () => {
		const { actor, at } = await stage({ commits: [refused] });
		actor.send(changed);
		expect(at()).toBe('{active:dirty}');
	});

	test('refused → committing when the learner asks', async () => {
		const { actor, at } = await stage({ commits: [refused] });
		actor.send({ type: 'retry' });
		await settle();
		expect(at()).toBe('{active:clean}');
	});
});

describe('a completion', () => {
	const no: ReadBack = { completed: false, answer: '' };

	test('committing → confirming → clean: it is read back', async () => {
		const { asked, at } = await stage({ needsConfirming: true });
		expect(asked).toEqual(['locate', 'open', 'commit', 'confirm']);
		expect(at()).toBe('{active:clean}');
	});

	test('confirming → committing: what the platform has forgotten is sent once more', async () => {
		const { asked, at } = await stage({ needsConfirming: true, backs: [no] });
		expect(asked.slice(2)).toEqual(['commit', 'confirm', 'doubt', 'commit', 'confirm']);
		expect(at()).toBe('{active:clean}');
	});

	test('confirming → clean: what it will not have is given up', async () => {
		const { asked, at } = await stage({ needsConfirming: true, backs: [no, no] });
		expect(asked.at(-1)).toBe('confirm');
		expect(at()).toBe('{active:clean}');
	});

	test('confirming → clean: a platform that cannot be asked', async () => {
		const { asked, at } = await stage({ needsConfirming: true, backs: [new Error()] });
		expect(asked.at(-1)).toBe('confirm');
		expect(at()).toBe('{active:clean}');
	});
});

describe('hidden', () => {
	test('active → hidden: everything is said at once', async () => {
		const { actor, asked, at } = await stage();
		actor.send(changed);
		actor.send({ type: 'hidden' });
		expect(asked.at(-1)).toBe('pause');
		expect(at()).toBe('hidden');
	});

	test('hidden → active: the clock goes on, and what did not arrive is sent', async () => {
		const { actor, asked, at, context } = await stage({ pause: failed });
		actor.send({ type: 'hidden' });
		await settle();
		expect(context().outcome).toEqual(failed);
		actor.send({ type: 'shown' });
		await settle();
		expect(asked.slice(-2)).toEqual(['resume clock', 'commit']);
		expect(at()).toBe('{active:clean}');
	});

	test('hidden: a pause that breaks has not saved', async () => {
		const { actor, context } = await stage({ pause: new Error() });
		actor.send({ type: 'hidden' });
		await settle();
		expect(context().outcome?.result).toBe('failed');
	});

	test('hidden → finishing', async () => {
		const { actor, asked } = await stage();
		actor.send({ type: 'hidden' });
		actor.send({ type: 'left', leave: 'closed' });
		await settle();
		expect(asked.slice(-2)).toEqual(['pause', 'finish closed']);
	});

	test('hidden → aside when another window takes over', async () => {
		const { actor, at } = await stage();
		actor.send({ type: 'hidden' });
		actor.send({ type: 'taken' });
		expect(at()).toBe('aside');
	});
});

describe('another window', () => {
	test('active → aside: nothing is said from then on', async () => {
		const { actor, asked, at, wait } = await stage();
		actor.send(changed);
		actor.send({ type: 'taken' });
		expect(at()).toBe('aside');
		actor.send(changed);
		actor.send({ type: 'hidden' });
		await wait(60_000);
		actor.send({ type: 'left', leave: 'closed' });
		await settle();
		expect(asked).toEqual(['locate', 'open', 'commit']);
	});

	test('aside → active when the learner goes on here', async () => {
		const { actor, asked, at } = await stage({ opening: 'elsewhere' });
		actor.send({ type: 'takenOver' });
		await settle();
		expect(asked.at(-1)).toBe('commit');
		expect(at()).toBe('{active:clean}');
	});
});

describe('lost', () => {
	test('keeps what the learner does on the device', async () => {
		const { actor, asked } = await stage({ located: false });
		actor.send(changed);
		actor.send({ type: 'left', leave: 'exit' });
		expect(asked.slice(-2)).toEqual(['keep on device', 'keep on device']);
	});

	test('lost → locating when the learner asks: a platform may come late', async () => {
		const { actor, asked } = await stage({ located: false });
		actor.send({ type: 'retry' });
		await settle();
		expect(asked).toEqual(['locate', 'fall back', 'locate', 'fall back']);
	});
});

describe('the end', () => {
	it.each(['exit', 'closed'] as const)('active → finishing → finished: %s', async (leave) => {
		const { actor, asked } = await stage();
		actor.send(changed);
		actor.send({ type: 'left', leave });
		await settle();
		expect(asked.at(-1)).toBe(`finish ${leave}`);
		expect(actor.getSnapshot().status).toBe('done');
	});

	it.each([failed, new Error()])('finished, and known not to be saved', async (finish) => {
		const { actor, context } = await stage({ finish });
		actor.send({ type: 'left', leave: 'closed' });
		await settle();
		expect(context().outcome?.result).toBe('failed');
	});
});
