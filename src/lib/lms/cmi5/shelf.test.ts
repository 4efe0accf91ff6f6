import { expect, it } from 'vitest';
import { memoryStorage } from '../../../../tests/support/harness/memory-storage.ts';
import { sessionShelf, type Shelved } from './shelf.ts';

const shelved: Shelved = {
	token: 'abc',
	began: '2026-11-23T09:00:00.000Z',
	initialized: true,
	terminated: false,
	ms: 1200,
};

it('gives a page that was loaded again what it knew', () => {
	const tab = memoryStorage();
	sessionShelf(() => tab, 'https://lms.example/fetch?1').write(shelved);
	expect(sessionShelf(() => tab, 'https://lms.example/fetch?1').read()).toEqual(shelved);
});

it('keeps two launches in one tab apart', () => {
	const tab = memoryStorage();
	sessionShelf(() => tab, 'https://lms.example/fetch?1').write(shelved);
	expect(sessionShelf(() => tab, 'https://lms.example/fetch?2').read()).toBeUndefined();
});

it.each(['', 'abc', '[]', '{"token":7,"began":"x"}', '{"token":"abc"}'])(
	'takes %j, which is not its own, for nothing',
	(text) => {
		const tab = memoryStorage();
		tab.setItem('cmi5.launch', text);
		expect(sessionShelf(() => tab, 'launch').read()).toBeUndefined();
	},
);

it('keeps nothing where nothing may be stored, and does not fail', () => {
	const shelf = sessionShelf(() => {
		throw new DOMException('blocked', 'SecurityError');
	}, 'launch');
	shelf.write(shelved);
	expect(shelf.read()).toBeUndefined();
});
