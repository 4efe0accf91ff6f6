import { expect, it } from 'vitest';
import { memoryStorage } from '../../../../tests/support/harness/memory-storage.ts';
import type { TrackedState } from '../tracker.ts';
import { createCopies, type Copy } from './copies.ts';
import { createCopyTracker } from './copy-tracker.ts';

const copy: Copy = {
	key: 'key1',
	owner: 'abc',
	record: 'og2..00.key1.abcdef',
	acknowledged: '',
	seen: false,
	completed: false,
	completedAt: '',
	at: '2026-11-23T09:00:00.000Z',
	answers: [],
};
const state: TrackedState = {
	record: 'og2.longer.key1.abcdef',
	location: '',
	completion: 'completed',
	progress: 1,
};

const withCopy = () => {
	const copies = createCopies(memoryStorage(), 'course.path');
	copies.write(copy);
	const tracker = createCopyTracker(copies, copy.key);
	if (!tracker) throw new Error('The copy is there.');
	return { copies, tracker };
};

it('gives the attempt as the copy has it', async () => {
	const { tracker } = withCopy();
	expect(await tracker.start()).toMatchObject({
		ok: true,
		launch: { record: copy.record, completion: 'incomplete', mode: 'normal', keeps: true },
	});
});

it('says that something is kept only when the copy has it', async () => {
	const { copies, tracker } = withCopy();
	expect(await tracker.save(state)).toEqual({ result: 'not-kept' });
	expect(await tracker.readBack()).toEqual({ completed: false, answer: '' });
	copies.write({ ...copy, record: state.record, completed: true });
	expect(await tracker.finish(state, 'closed')).toEqual({ result: 'saved' });
	expect(await tracker.readBack()).toEqual({ completed: true, answer: 'completed' });
});

it('is not there for an attempt that this device has no copy of', () => {
	const { copies } = withCopy();
	expect(createCopyTracker(copies, 'key2')).toBeUndefined();
	expect(createCopyTracker(copies, '')).toBeUndefined();
});
