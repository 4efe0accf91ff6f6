import {
	createTracker,
	type PackageStandard,
	type SaveOutcome,
	type StartOutcome,
	type TrackedState,
	type Tracker,
} from '../../src/lib/lms/index.ts';
import {
	recordCalls,
	rulesOf,
	tallyOf,
	windowsAround,
	type LmsSession,
	type LooseApi,
	type Profile,
	type RecordedCall,
	type Tally,
} from './strict-lms/index.ts';

export type ScormPackage = Exclude<PackageStandard, 'web' | 'cmi5'>;

/** One learner at one platform: what a story plays on. */
export interface Stage {
	/** Opens the course. `reload`: the page is loaded again in the same frame, with the same API object. */
	readonly launch: (how?: { readonly mode?: string; readonly reload?: boolean }) => Promise<Play>;
	/** Time passes for the learner, in ms. */
	readonly wait: (ms: number) => void;
	readonly server: { failsCommits: boolean; offline: boolean; leaving?: boolean };
	/** Every call the course made, over all launches. */
	readonly calls: readonly RecordedCall[];
	/** How many calls of each kind there were since a mark: a length that `calls` had. */
	readonly tally: (mark?: number) => Tally;
	readonly complaints: () => readonly string[];
}

export interface Play extends Pick<Tracker, 'save' | 'pause' | 'resume' | 'finish'> {
	readonly started: StartOutcome;
	/** Every outcome so far, with the state it was about. */
	readonly outcomes: readonly { readonly state: TrackedState; readonly outcome: SaveOutcome }[];
}

/** A platform under the stage: gives a new API for each launch. */
export interface Platform {
	readonly apiName: string;
	readonly server: Stage['server'];
	/** @param passTime is told how long a call took, in ms */
	readonly open: (mode: string, passTime?: (ms: number) => void) => LmsSession;
}

export function createStage(standard: ScormPackage, platform: Platform, profile: Profile): Stage {
	const calls: RecordedCall[] = [];
	const heard: (readonly string[])[] = [];
	let time = 0;
	let api: LooseApi = {};
	let isGone: () => boolean = () => false;
	const launch: Stage['launch'] = async ({ mode = 'normal', reload = false } = {}) => {
		if (!reload) {
			platform.server.leaving = false;
			const opened = platform.open(mode, (ms) => (time += ms));
			isGone = opened.isGone ?? (() => false);
			heard.push(opened.complaints);
			api = recordCalls(opened.api, opened.lastError, calls);
		}
		let waited = 0;
		const tracker = createTracker({
			standard,
			window: windowsAround(
				platform.apiName,
				profile.frames ?? 'parent',
				() => (waited >= (profile.lateMs ?? 0) ? api : undefined),
				isGone,
			),
			storage: undefined,
			key: 'unused',
			clock: () => time,
			timers: { setTimeout: (run, ms) => ((waited += ms), queueMicrotask(run)) },
		});
		return begun(play(tracker, await tracker.start(), platform.server));
	};
	return {
		launch,
		wait: (ms) => (time += ms),
		server: platform.server,
		calls,
		tally: (mark = 0) => tallyOf(rulesOf[standard], calls.slice(mark)),
		complaints: () => heard.flat(),
	};
}

/** A session says at once that it has begun, with what it has read. */
async function begun(play: Play): Promise<Play> {
	if (!play.started.ok) return play;
	const { record, location, completion } = play.started.launch;
	const completed = completion === 'completed';
	await play.save({
		record,
		location,
		completion: completed ? 'completed' : 'incomplete',
		progress: completed ? 1 : 0,
	});
	return play;
}

function play(tracker: Tracker, started: StartOutcome, server: Stage['server']): Play {
	const outcomes: { state: TrackedState; outcome: SaveOutcome }[] = [];
	const noting = async (state: TrackedState, saving: Promise<SaveOutcome>) => {
		const outcome = await saving;
		outcomes.push({ state, outcome });
		return outcome;
	};
	return {
		started,
		outcomes,
		save: (state) => noting(state, tracker.save(state)),
		pause: (state) => noting(state, tracker.pause(state)),
		resume: () => tracker.resume(),
		finish: (state, leave) => {
			server.leaving = leave === 'closed';
			return noting(state, tracker.finish(state, leave));
		},
	};
}
