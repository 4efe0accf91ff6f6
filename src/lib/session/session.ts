import type { CourseOutline, Lesson } from '../content/index.ts';
import type { SaveOutcome, StartOutcome, TrackedState, Tracker } from '../lms/index.ts';
import {
	begin,
	decodeRecord,
	encodeRecord,
	lessonsInRecord,
	progressOf,
	readKept,
	settle,
	type Log,
} from '../machines/index.ts';
import {
	beginning,
	withNotice,
	withoutNotice,
	type Notice,
	type SessionState,
} from './session-state.ts';

/** Where the structure of lessons comes from: only those that are needed are fetched. */
export interface LessonSource {
	/** The lessons that have come. */
	readonly lessons: () => readonly Lesson[];
	/** Fetches lessons by their ids; what cannot be fetched is left out. Never rejects. */
	readonly load: (ids: readonly string[]) => Promise<void>;
}

export interface SessionParts {
	readonly course: CourseOutline;
	readonly source: LessonSource;
	/** A name for a new attempt, by chance: characters 0–9a–z. */
	readonly newKey: () => string;
	/** The id of the role path. */
	readonly path: string;
	/** The platform's tracker, and the device's for when there is no platform. */
	readonly tracker: Tracker;
	readonly fallback: Tracker;
	/** Runs something when the page has been painted; gives a way to cancel it. */
	readonly later: (run: () => void) => () => void;
	/** Told of each new state. */
	readonly changed: (state: SessionState) => void;
}

/**
 * One session: from the platform's launch until the page goes away. It restores the log, keeps it, and
 * turns every change into what the tracker has to say. It knows both machines and lms; nothing else does.
 */
export interface Session {
	readonly state: SessionState;
	/** Finds the platform and restores the attempt. Never rejects. */
	start(): Promise<void>;
	/** Takes the new log; it is saved once the page has been painted. */
	update(log: Log): void;
	/** A lesson has come whose part of the record could not be read before: reads it now. */
	adopt(lesson: Lesson): void;
	/** Tries to save again what could not be saved. */
	retry(): void;
	dismiss(type: Notice['type']): void;
	hide(): void;
	show(): void;
	/** Ends the session. `exit` when the learner asked for it, `closed` when the page goes away. */
	end(leave: 'exit' | 'closed'): Promise<void>;
}

export function createSession(parts: SessionParts): Session {
	const { course, path, source, later, changed } = parts;
	const frame = () => ({ course, path, lessons: source.lessons() });
	let tracker = parts.tracker;
	let state = beginning;
	let cancel = () => {};
	/** Counts what the tracker is asked: only the newest answer tells how far the latest decision has come. */
	let asked = 0;

	function set(next: SessionState): void {
		state = next;
		changed(state);
	}

	/** What the tracker has to be told, derived from the log alone. */
	function tracked(): TrackedState {
		const { completion, share } = progressOf(frame(), state.log);
		return {
			record: encodeRecord(source.lessons(), state.log),
			location: locationOf(state.log),
			completion: state.completed ? 'completed' : completion,
			progress: state.completed ? 1 : share,
		};
	}

	async function save(write: (state: TrackedState) => Promise<SaveOutcome>): Promise<void> {
		cancel();
		const turn = ++asked;
		const sent = tracked();
		// The tracker's calls are made before this line ends; only what it answers is waited for.
		const { result } = await answerOf(() => write(sent));
		const completed = state.completed || (result === 'saved' && isDone(sent));
		if (turn !== asked) {
			// Something newer is on its way, and its answer will tell.
			if (completed !== state.completed) set({ ...state, completed });
			return;
		}
		const next: SessionState = { ...state, completed, save: result };
		// A closed session does not try again, so it does not promise to.
		const told = result === 'failed' && state.phase === 'open';
		set(told ? withNotice(next, failed) : withoutNotice(next, 'save-failed'));
	}

	const saveNow = () => void save((next) => tracker.save(next));

	function saveLater(): void {
		cancel();
		asked++;
		cancel = later(saveNow);
	}

	function resave(): void {
		set({ ...state, save: 'saving' });
		saveLater();
	}

	return {
		get state() {
			return state;
		},

		async start() {
			let outcome = await startOf(tracker);
			const reason = outcome.ok ? undefined : outcome.problem.code;
			if (!outcome.ok && tracker !== parts.fallback) {
				tracker = parts.fallback;
				outcome = await startOf(tracker);
			}
			if (outcome.ok) await source.load(lessonsInRecord(course, outcome.launch.record));
			const next = opened(parts, tracker, outcome, reason);
			set({ ...next, log: settle(frame(), begin(next.log, parts.newKey())) });
			// The record may know of an ending that the platform was never told of, or has forgotten.
			if (state.save === 'idle' && !state.completed && isDone(tracked())) resave();
		},

		update(log) {
			if (state.phase !== 'open' || log === state.log) return;
			set({
				...state,
				log: settle(frame(), log),
				save: state.save === 'not-kept' ? 'not-kept' : 'saving',
			});
			saveLater();
		},

		adopt(lesson) {
			const log = readKept(lesson, state.log);
			if (log !== state.log) set({ ...state, log: settle(frame(), log) });
		},

		retry() {
			if (state.phase === 'open' && state.save === 'failed') resave();
		},

		dismiss(type) {
			set(withoutNotice(state, type));
		},

		hide() {
			if (state.phase === 'open') void save((next) => tracker.pause(next));
		},

		show() {
			if (state.phase !== 'open') return;
			tracker.resume();
			this.retry();
		},

		async end(leave) {
			if (state.phase !== 'open') return;
			const ending = save((next) => tracker.finish(next, leave));
			set({ ...state, phase: 'closed' });
			await ending;
		},
	};
}

const failed: Notice = { type: 'save-failed' };

/** A tracker never rejects; if one does all the same, the learner practises on. */
async function startOf(tracker: Tracker): Promise<StartOutcome> {
	try {
		return await tracker.start();
	} catch {
		return { ok: false, problem: { code: 'api-threw', call: 'start' } };
	}
}

/** What the tracker answers; one that throws or rejects has not saved. */
async function answerOf(ask: () => Promise<SaveOutcome>): Promise<SaveOutcome> {
	try {
		return await ask();
	} catch {
		return { result: 'failed', problems: [] };
	}
}

const isDone = ({ completion }: TrackedState) => completion === 'completed';

/** ASCII, and the same in every language: the lesson of the latest decision. */
function locationOf(log: Log): string {
	const last = log.findLast((event) => 'lesson' in event);
	return last && 'lesson' in last ? last.lesson : '';
}

/** The state once the platform, or the device in its place, has answered. */
function opened(
	{ course, source }: SessionParts,
	tracker: Tracker,
	outcome: StartOutcome,
	reason: string | undefined,
): SessionState {
	const notices: Notice[] = [];
	if (reason === 'api-missing') notices.push({ type: 'api-missing' });
	else if (reason !== undefined) notices.push({ type: 'start-refused' });
	if (!outcome.ok) {
		return { ...beginning, phase: 'open', save: 'not-kept', notices };
	}
	const { launch, problems } = outcome;
	const { log, problem } = decodeRecord({ course, lessons: source.lessons() }, launch.record);
	if (problem) notices.push({ type: 'record', problem });
	if (launch.mode !== 'normal') notices.push({ type: 'review' });
	if (problems.some(({ code }) => code === 'storage-blocked')) {
		notices.push({ type: 'storage-blocked' });
	}
	const place = tracker.kind === 'device' ? 'device' : 'platform';
	return {
		phase: 'open',
		log,
		kept: launch.keeps || launch.mode !== 'normal' ? place : 'nowhere',
		mode: launch.mode,
		completed: launch.completion === 'completed',
		language: launch.language,
		save: launch.keeps ? 'idle' : 'not-kept',
		notices,
	};
}
