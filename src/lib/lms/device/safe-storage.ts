import type { TrackerOptions } from '../options.ts';

/** Device storage whose every access may fail: private windows, blocked cookies, sandboxed frames, a full quota. */
export interface SafeStorage {
	/** `undefined` when nothing is there, or when nothing can be read. */
	readonly read: (key: string) => string | undefined;
	/** Gives what went wrong, `undefined` when it is stored. */
	readonly write: (key: string, value: string) => string | undefined;
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
