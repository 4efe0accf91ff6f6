import { expect, it } from 'vitest';
import { fakeTracker } from '../../../tests/support/fake-tracker.ts';
import { lazyTracker } from './lazy-tracker.ts';
import type { TrackedState } from './tracker.ts';

const state: TrackedState = {
	record: 'og2..00.key1.abcdef',
	location: '',
	completion: 'incomplete',
	progress: 0,
};

it('is fetched once, when its platform is looked for, and then does what it is asked', async () => {
	const real = fakeTracker('cmi5');
	let fetched = 0;
	const tracker = lazyTracker('cmi5', async () => {
		fetched += 1;
		return real;
	});
	expect(fetched).toBe(0);
	expect(await tracker.locate()).toBeUndefined();
	expect(await tracker.start()).toMatchObject({ ok: true });
	await tracker.save(state);
	await tracker.finish(state, 'exit');
	expect(fetched).toBe(1);
	expect(real.written()).toMatchObject([state, state]);
});

it('that cannot be fetched is a platform that is not there', async () => {
	const tracker = lazyTracker('cmi5', () => Promise.reject(new Error('no network')));
	expect(await tracker.locate()).toMatchObject({ code: 'api-missing' });
	expect(await tracker.start()).toMatchObject({ ok: false });
	expect(await tracker.save(state)).toEqual({ result: 'not-kept' });
	expect(await tracker.pause(state)).toEqual({ result: 'not-kept' });
	expect(await tracker.finish(state, 'closed')).toEqual({ result: 'not-kept' });
	expect(await tracker.readBack()).toEqual({ completed: false, answer: '' });
});
