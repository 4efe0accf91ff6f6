import { awaitApi, findApi } from '../find-api.ts';
import type { TrackerOptions } from '../options.ts';
import type { StartOutcome, Tracker } from '../tracker.ts';
import { createApiCaller } from './api-call.ts';
import { createKeptSession } from './kept-session.ts';
import { open } from './open.ts';
import { createReadOnlySession } from './read-only-session.ts';
import { closedSession, type ScormSession } from './scorm-session.ts';
import type { ScormStandard } from './standard.ts';

const SEARCH_MS = 2_000;

/**
 * The port over one SCORM standard. It holds nothing but the session, which is closed before the start and after
 * the end, so that late and double calls are harmless. Promises only wrap results: the calls are already made.
 */
export function createScormTracker(standard: ScormStandard, options: TrackerOptions): Tracker {
	let session: ScormSession = closedSession;
	let started: Promise<StartOutcome> | undefined;
	let ended = false;

	const start = async (): Promise<StartOutcome> => {
		const { window, timers, searchMs = SEARCH_MS } = options;
		const api =
			findApi(window, standard) ?? (await awaitApi(window, standard, { timers, searchMs }));
		// The page may have gone while the search went on: a session opened now would never be closed.
		if (!api || ended)
			return { ok: false, problem: { code: 'api-missing', call: standard.apiName } };
		const caller = createApiCaller(api, standard.methods, options.onCall);
		const opened = open(caller, standard);
		if (opened.type === 'refused') return { ok: false, problem: opened.problem };
		session = opened.launch.keeps
			? createKeptSession(caller, standard, { status: opened.status, clock: options.clock })
			: createReadOnlySession(caller);
		return { ok: true, launch: opened.launch, problems: session.begin() };
	};

	return {
		kind: standard.kind,
		start: () => (started ??= start()),
		save: async (state) => session.save(state),
		pause: async (state) => session.pause(state),
		resume: () => session.resume(),
		finish: async (state, leave) => {
			const last = session;
			ended = true;
			session = closedSession;
			return last.finish(state, leave);
		},
	};
}
