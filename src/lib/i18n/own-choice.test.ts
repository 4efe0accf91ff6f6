import { afterEach, expect, it, vi } from 'vitest';
import { keepOwnLocale, readOwnLocale } from './own-choice.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

function stubStorage(stored = new Map<string, string>()) {
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value),
	});
}

const blocked = () => {
	throw new DOMException('The operation is insecure.', 'SecurityError');
};

it('remembers the language that the learner chose', () => {
	stubStorage();
	keepOwnLocale('en');
	expect(readOwnLocale()).toBe('en');
});

it('knows none before the learner has chosen', () => {
	stubStorage();
	expect(readOwnLocale()).toBe('');
});

it('knows none, and goes on, where the storage is full or blocked', () => {
	vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
	expect(() => keepOwnLocale('en')).not.toThrow();
	expect(readOwnLocale()).toBe('');
});

it('knows none, and goes on, where even asking for the storage is forbidden', () => {
	const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
	Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: blocked });
	expect(() => keepOwnLocale('en')).not.toThrow();
	expect(readOwnLocale()).toBe('');
	Reflect.deleteProperty(globalThis, 'localStorage');
	if (own) Object.defineProperty(globalThis, 'localStorage', own);
});
