import { awaitApi, findApi } from '../find-api.ts';
import type { TrackerOptions } from '../options.ts';
import type { StartOutcome, Tracker, TrackerError } from '../tracker.ts';
import { createApiCaller, type ApiCaller } from './api-call.ts';
import { createKeptSession } from './kept-session.ts';
import { open } from './open.ts';
import { createReadOnlySession } from './read-only-session.ts';
import { reportNothing, type Reporter } from './report-nothing.ts';
import { closedSession, type ScormSession } from './scorm-session.ts';
import type { ScormStandard } from './standard.ts';

const SEARCH_MS = 2_000;

/**
 * The port over one SCORM standard. It holds nothing but the session, which is closed before the start and after
 * the end, so that late and double calls are harmless. Promises only wrap results: the calls are already made.
 */
export function createScormTracker(standard: ScormStandard, options: TrackerOptions): Tracker {
	let session: ScormSession = closedSession;
	let located: Promise<Platform | undefined> | undefined;
	let started: Promise<StartOutcome> | undefined;
	let ended = false;

	const locate = () => (located ??= findPlatform(standard, options));

	const start = async (): Promise<StartOutcome> => {
		const platform = await locate();
		// The page may have gone while the search went on: a session opened now would never be closed.
		if (!platform || ended) return { ok: false, problem: missing(standard) };
		const { caller, reporterOf } = platform;
		const opened = open(caller, standard);
		if (opened.type === 'refused') return { ok: false, problem: opened.problem };
		session = opened.launch.keeps
			? createKeptSession(caller, standard, {
					status: opened.status,
					clock: options.clock,
					reporter: reporterOf(caller),
				})
			: createReadOnlySession(caller);
		session.start();
		return { ok: true, launch: opened.launch, problems: [] };
	};

	return {
		kind: standard.kind,
		locate: async () => ((await locate()) ? undefined : missing(standard)),
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
		readBack: async () => session.readBack(),
		doubt: () => session.doubt(),
	};
}

interface Platform {
	readonly caller: ApiCaller;
	readonly reporterOf: (caller: ApiCaller) => Reporter;
}

/** The API, and beside it what is needed to report more than completion. */
async function findPlatform(
	standard: ScormStandard,
	options: TrackerOptions,
): Promise<Platform | undefined> {
	const { window, timers, searchMs = SEARCH_MS, reporting = 'completion' } = options;
	const api = findApi(window, standard) ?? (await awaitApi(window, standard, { timers, searchMs }));
	const reporterOf = reporting === 'completion' ? () => reportNothing : await reporterFor(standard);
	return api && { caller: createApiCaller(api, standard.methods, options.onCall), reporterOf };
}

/** What cannot be fetched now is reported at a later launch: the attempt itself holds all of it. */
async function reporterFor(standard: ScormStandard): Promise<Platform['reporterOf']> {
	try {
		const [{ createReporter }, reporting] = await Promise.all([
			import('./reporter.ts'),
			standard.reporting(),
		]);
		return (caller) => createReporter(caller, reporting);
	} catch {
		return () => reportNothing;
	}
}

function missing({ apiName }: ScormStandard): TrackerError {
	return { code: 'api-missing', call: apiName };
}
