import { expect, it } from 'vitest';
import { memoryStorage } from '../../../tests/support/harness/memory-storage.ts';
import { createThisTab } from './this-tab.ts';

/** A page of a tab, as it came to be there. */
function pageOf(
	storage: Storage | undefined,
	type: 'navigate' | 'reload' | 'back_forward',
): Window {
	const page = {
		performance: { getEntriesByType: () => [{ type }] },
		get sessionStorage() {
			if (!storage) throw new DOMException('blocked', 'SecurityError');
			return storage;
		},
	};
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a fake with the parts that are read
	return page as unknown as Window;
}

it('tells a page that was loaded again which attempt it had', () => {
	const storage = memoryStorage();
	createThisTab(pageOf(storage, 'navigate'), 'course.path').remember('key1');
	expect(createThisTab(pageOf(storage, 'reload'), 'course.path').attempt()).toBe('key1');
	expect(createThisTab(pageOf(storage, 'reload'), 'course.other').attempt()).toBe('');
});

it('tells nothing to a new page in the same tab: it may be somebody else’s', () => {
	const storage = memoryStorage();
	createThisTab(pageOf(storage, 'navigate'), 'course.path').remember('key1');
	expect(createThisTab(pageOf(storage, 'navigate'), 'course.path').attempt()).toBe('');
	expect(createThisTab(pageOf(storage, 'back_forward'), 'course.path').attempt()).toBe('');
});

it('knows nothing where nothing may be stored, and does not fail', () => {
	const tab = createThisTab(pageOf(undefined, 'reload'), 'course.path');
	tab.remember('key1');
	expect(tab.attempt()).toBe('');
});
