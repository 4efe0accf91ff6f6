import type { TrackedState } from '../tracker.ts';

/** The attempt as it lies on the device: `{"v":1,"record":…,"location":…,"completion":…,"progress":…}`. */
export type ParsedAttempt =
	| { readonly type: 'none' }
	| { readonly type: 'stored'; readonly state: TrackedState }
	/** Not ours, broken, or of a later version. */
	| { readonly type: 'damaged' };

export function formatAttempt({ record, location, completion, progress }: TrackedState): string {
	return JSON.stringify({ v: 1, record, location, completion, progress });
}

export function parseAttempt(text: string | undefined): ParsedAttempt {
	if (text === undefined) return { type: 'none' };
	const state = stateOf(parseJson(text));
	return state ? { type: 'stored', state } : { type: 'damaged' };
}

/**
 * What to store when another tab may have stored since: the newest state wins, but completed stays completed,
 * and with it the progress.
 */
export function mergeAttempts(stored: ParsedAttempt, next: TrackedState): TrackedState {
	const completed =
		next.completion === 'completed' ||
		(stored.type === 'stored' && stored.state.completion === 'completed');
	return completed ? { ...next, completion: 'completed', progress: 1 } : next;
}

function stateOf(value: unknown): TrackedState | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { v, record, location, completion, progress }: Record<string, unknown> = { ...value };
	if (v !== 1 || typeof record !== 'string' || typeof location !== 'string') return undefined;
	if (completion !== 'incomplete' && completion !== 'completed') return undefined;
	return { record, location, completion, progress: typeof progress === 'number' ? progress : 0 };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
