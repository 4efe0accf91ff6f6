import type { Answer } from '../report.ts';
import type { TrackerOptions } from '../options.ts';
import { createSafeStorage, type SafeStorage } from './safe-storage.ts';

/**
 * An attempt as this device knows it, beside what the platform keeps: what the platform never got, or lost, is sent at
 * the next launch. It says nothing about who the learner is.
 */
export interface Copy {
	/** The attempt's name. */
	readonly key: string;
	/** Tells the learners of one device apart: a digest that only the platform's own name for one can match. */
	readonly owner: string;
	readonly record: string;
	/** The record that the platform has last said yes to, `''` before the first. */
	readonly acknowledged: string;
	/** The platform has given this attempt back at a launch: it does keep it. */
	readonly seen: boolean;
	readonly completed: boolean;
	/** When the path was completed, ISO 8601; `''` when it is not, or nobody knows. */
	readonly completedAt: string;
	/** When this was written, ISO 8601. */
	readonly at: string;
	/** Answers that the platform has not acknowledged; only when answers are reported. */
	readonly answers: readonly Answer[];
}

/** The copies on this device of one course, path and kind of package. Blocked storage has none, and takes none. */
export interface Copies {
	readonly find: (key: string) => Copy | undefined;
	/** Newest first. */
	readonly all: () => readonly Copy[];
	/** @returns whether it is stored */
	readonly write: (copy: Copy) => boolean;
	readonly forget: (key: string) => void;
}

/** @param place names them, e.g. `ogonblick.everyone.scorm12` */
export function createCopies(source: TrackerOptions['storage'], place: string): Copies {
	const storage = createSafeStorage(source);
	const prefix = `${place}.copy.`;
	const find = (key: string) => readCopy(storage, prefix + key);
	return {
		find,
		all: () =>
			storage
				.keys()
				.filter((key) => key.startsWith(prefix))
				.flatMap((key) => readCopy(storage, key) ?? [])
				.sort((one, other) => (one.at < other.at ? 1 : -1)),
		write: (copy) =>
			storage.write(prefix + copy.key, JSON.stringify({ v: 1, ...copy })) === undefined,
		forget: (key) => storage.remove(prefix + key),
	};
}

function readCopy(storage: SafeStorage, key: string): Copy | undefined {
	const text = storage.read(key);
	try {
		const value: unknown = text === undefined ? undefined : JSON.parse(text);
		return isCopy(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

const texts = ['key', 'owner', 'record', 'acknowledged', 'completedAt', 'at'] as const;
const flags = ['seen', 'completed'] as const;

function isCopy(value: unknown): value is Copy {
	if (typeof value !== 'object' || value === null) return false;
	const found: Partial<Record<keyof Copy | 'v', unknown>> = value;
	return (
		found.v === 1 &&
		texts.every((name) => typeof found[name] === 'string') &&
		flags.every((name) => typeof found[name] === 'boolean') &&
		Array.isArray(found.answers)
	);
}
