import type { Launch } from '../lms/index.ts';
import type { Log, RecordProblem } from '../machines/index.ts';

/** All that a page needs to know about the session. A new object at each change. */
export interface SessionState {
	readonly phase: 'starting' | 'open' | 'closed';
	readonly log: Log;
	/** Where the record is kept. */
	readonly kept: 'platform' | 'device' | 'nowhere';
	readonly mode: Launch['mode'];
	/** The platform knew the path as completed when the session began, or has confirmed it since. */
	readonly completed: boolean;
	/** The learner's language according to the platform, `''` if it has none. */
	readonly language: string;
	readonly save: SaveState;
	readonly notices: readonly Notice[];
}

/** Before anything is known. */
export const beginning: SessionState = {
	phase: 'starting',
	log: [],
	kept: 'nowhere',
	mode: 'normal',
	completed: false,
	language: '',
	save: 'idle',
	notices: [],
};

/** How far the latest decision has come. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'failed' | 'not-kept';

/** Something the learner should be told, in one sentence. */
export type Notice =
	| { readonly type: 'api-missing' }
	| { readonly type: 'start-refused' }
	| { readonly type: 'storage-blocked' }
	| { readonly type: 'save-failed' }
	| { readonly type: 'review' }
	| { readonly type: 'record'; readonly problem: RecordProblem };

/** The state with a notice added, unless one of its type is there already. */
export function withNotice(state: SessionState, notice: Notice): SessionState {
	if (state.notices.some(({ type }) => type === notice.type)) return state;
	return { ...state, notices: [...state.notices, notice] };
}

/** The state without the notices of a type. */
export function withoutNotice(state: SessionState, type: Notice['type']): SessionState {
	return { ...state, notices: state.notices.filter((notice) => notice.type !== type) };
}
