import type { TrackerOptions } from '../options.ts';
import type {
	Launch,
	SaveOutcome,
	StartOutcome,
	TrackedState,
	Tracker,
	TrackerError,
} from '../tracker.ts';
import { createSafeStorage, type SafeStorage } from './safe-storage.ts';
import {
	formatAttempt,
	mergeAttempts,
	parseAttempt,
	type ParsedAttempt,
} from './stored-attempt.ts';

/** The port without a platform: the record stays in this browser, under `key`. Blocked storage is no obstacle to play. */
export function createDeviceTracker({ storage: source, key }: TrackerOptions): Tracker {
	const storage = createSafeStorage(source);
	let isOpen = false;
	let started: StartOutcome | undefined;

	const start = (): StartOutcome => {
		const blocked = storage.probe(`${key}.probe`);
		if (blocked !== undefined) {
			return {
				ok: true,
				launch: launchOf({ type: 'none' }, false),
				problems: [storageBlocked(blocked)],
			};
		}
		isOpen = true;
		return { ok: true, launch: launchOf(readKeepingDamaged(storage, key), true), problems: [] };
	};
	const save = (state: TrackedState): SaveOutcome =>
		isOpen ? store(storage, key, state) : { result: 'not-kept' };

	return {
		kind: 'device',
		locate: async () => undefined,
		start: async () => (started ??= start()),
		save: async (state) => save(state),
		pause: async (state) => save(state),
		resume: () => {},
		finish: async (state) => {
			const outcome = save(state);
			isOpen = false;
			return outcome;
		},
		readBack: async () => {
			const parsed = parseAttempt(storage.read(key));
			const answer = parsed.type === 'stored' ? parsed.state.completion : '';
			return { completed: answer === 'completed', answer };
		},
		doubt: () => {},
	};
}

/** What cannot be read may be worth something to whoever looks into it: it is put aside before it is overwritten. */
function readKeepingDamaged(storage: SafeStorage, key: string): ParsedAttempt {
	const text = storage.read(key);
	const parsed = parseAttempt(text);
	if (parsed.type === 'damaged' && text !== undefined) storage.write(`${key}.damaged`, text);
	return parsed;
}

function store(storage: SafeStorage, key: string, state: TrackedState): SaveOutcome {
	const before = storage.read(key);
	const text = formatAttempt(mergeAttempts(parseAttempt(before), state));
	const complaint = before === text ? undefined : storage.write(key, text);
	if (complaint === undefined) return { result: 'saved' };
	return { result: 'failed', problems: [storageBlocked(complaint)] };
}

function launchOf(parsed: ParsedAttempt, keeps: boolean): Launch {
	const found = parsed.type === 'stored' ? parsed.state : undefined;
	return {
		mode: 'normal',
		record: found?.record ?? '',
		location: found?.location ?? '',
		completion: found?.completion ?? 'unknown',
		language: '',
		learner: '',
		keeps,
	};
}

function storageBlocked(diagnostic: string): TrackerError {
	return { code: 'storage-blocked', call: 'localStorage', diagnostic };
}
