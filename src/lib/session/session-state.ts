import type { Launch } from '../lms/index.ts';
import type { Log } from '../log/index.ts';
import type { RecordProblem } from '../machines/index.ts';

/** All that a page needs to know about the session. A new object at each change. */
export interface SessionState {
	/** `elsewhere`: another window has the attempt, and nothing that is done here would be kept. */
	readonly phase: 'starting' | 'open' | 'elsewhere' | 'closed';
	readonly log: Log;
	/** Where the record is kept. */
	readonly kept: 'platform' | 'device' | 'nowhere';
	/** What the platform does not have yet is on this device. */
	readonly copied: boolean;
	readonly mode: Launch['mode'];
	/** The path was completed: the platform knows it from before, or has confirmed it since. */
	readonly completed: boolean;
	readonly receipt: Receipt;
	/** The learner's language according to the platform, `''` if it has none. */
	readonly language: string;
	readonly save: SaveState;
	/** Since when something is not saved; none when all is. */
	readonly unsavedSince: Date | undefined;
	readonly notices: readonly Notice[];
}

/** What can be shown of a completion. */
export interface Receipt {
	/** ISO 8601; `''` when it is not completed, or was on another device. */
	readonly completedAt: string;
	/** When the platform was asked, and what it answered, in its own word; none before it was. */
	readonly answer?: { readonly at: string; readonly word: string; readonly confirmed: boolean };
}

/** Before anything is known. */
export const beginning: SessionState = {
	phase: 'starting',
	log: [],
	kept: 'nowhere',
	copied: false,
	mode: 'normal',
	completed: false,
	receipt: { completedAt: '' },
	language: '',
	save: 'idle',
	unsavedSince: undefined,
	notices: [],
};

/** How far the latest decision has come. `device`: not with the platform, but on this device. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'failed' | 'not-kept';

/** Something the learner should be told, in one sentence. */
export type Notice =
	| { readonly type: 'api-missing' }
	| { readonly type: 'start-refused' }
	| { readonly type: 'storage-blocked' }
	| { readonly type: 'save-failed' }
	| { readonly type: 'review' }
	/** What this device had kept, and the platform had not, was brought together. */
	| { readonly type: 'recovered' }
	/** An attempt on this device may be the learner's. */
	| { readonly type: 'found' }
	| { readonly type: 'record'; readonly problem: RecordProblem };

/** The state with a notice added, unless one of its type is there already. */
export function withNotice(state: SessionState, notice: Notice): SessionState {
	if (state.notices.some(({ type }) => type === notice.type)) return state;
	return { ...state, notices: [...state.notices, notice] };
}

/** The state without the notices of a type. */
export function withoutNotice(state: SessionState, type: Notice['type']): SessionState {
	if (!state.notices.some((notice) => notice.type === type)) return state;
	return { ...state, notices: state.notices.filter((notice) => notice.type !== type) };
}
