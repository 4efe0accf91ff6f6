import type { TrackerOptions } from '../options.ts';

/** Device storage whose every access may fail: private windows, blocked cookies, sandboxed frames, a full quota. */
export interface SafeStorage {
	/** `undefined` when nothing is there, or when nothing can be read. */
	readonly read: (key: string) => string | undefined;
	/** Gives what went wrong, `undefined` when it is stored. */
	readonly write: (key: string, value: string) => string | undefined;
	readonly remove: (key: string) => void;
	/** Every key, of whomever; none when nothing can be read. */
	readonly keys: () => readonly string[];
	/** Tries a write, since blocked storage often reads well. Gives what went wrong. */
	readonly probe: (key: string) => string | undefined;
}

export function createSafeStorage(source: TrackerOptions['storage']): SafeStorage {
	const storage = (): Storage => {
		const found = typeof source === 'function' ? source() : source;
		if (!found) throw new Error('no storage');
		return found;
	};
	const write = (key: string, value: string) => complaintOf(() => storage().setItem(key, value));
	return {
		read: (key) => {
			let value: string | undefined;
			complaintOf(() => (value = storage().getItem(key) ?? undefined));
			return value;
		},
		write,
		remove: (key) => void complaintOf(() => storage().removeItem(key)),
		keys: () => {
			const keys: string[] = [];
			complaintOf(() => {
				const all = storage();
				for (let index = 0; index < all.length; index += 1) keys.push(all.key(index) ?? '');
			});
			return keys;
		},
		probe: (key) => write(key, '1') ?? complaintOf(() => storage().removeItem(key)),
	};
}

function complaintOf(run: () => void): string | undefined {
	try {
		run();
		return undefined;
	} catch (thrown) {
		return String(thrown);
	}
}
