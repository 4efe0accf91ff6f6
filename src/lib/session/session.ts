import { createActor, type ActorOptions, type AnyActorLogic } from 'xstate';
import type { Lesson } from '../content/index.ts';
import type {
	Copies,
	Copy,
	Launch,
	SaveOutcome,
	StartOutcome,
	TrackedState,
	Tracker,
} from '../lms/index.ts';
import { keyOf, type Log } from '../log/index.ts';
import { createAttempt, type AttemptParts, type Restored } from './attempt.ts';
import {
	createDeliveryMachine,
	type DeliveryEvent,
	type Leave,
	type Opening,
} from './delivery/delivery-machine.ts';
import type { OtherWindows } from './other-windows.ts';
import {
	beginning,
	withNotice,
	withoutNotice,
	type Notice,
	type SessionState,
} from './session-state.ts';
import { saveStateOf, phaseOf } from './told.ts';

export interface SessionParts extends AttemptParts {
	/** Makes a tracker of the platform; a new one for each try. */
	readonly tracker: () => Tracker;
	/** Makes the device's, for when there is no platform. */
	readonly fallback: () => Tracker;
	/** What this device keeps beside the platform; none where the device is all there is. */
	readonly copies: Copies | undefined;
	readonly others: (yielded: () => void) => OtherWindows;
	/** Delays run by it; the browser's own unless given. */
	readonly clock?: NonNullable<ActorOptions<AnyActorLogic>['clock']>;
	/** Told of each new state. */
	readonly changed: (state: SessionState) => void;
}

/**
 * One session: from the platform's launch until the page goes away. It restores the log, keeps it, and
 * turns every change into what the tracker has to say. It knows both machines and lms; nothing else does.
 */
export interface Session {
	readonly state: SessionState;
	/** Finds the platform and restores the attempt. */
	start(): void;
	/** Takes the new log. On this device it is kept at once; the platform is told off the click. */
	update(log: Log): void;
	/** A lesson has come whose part of the record could not be read before: reads it now. */
	adopt(lesson: Lesson): void;
	/** Tries to save again what could not be saved, or to find a platform that was not there. */
	retry(): void;
	dismiss(type: Notice['type']): void;
	/** Goes on in this window; the other one lets go. */
	takeOver(): void;
	/** Brings in the attempt that was found on this device. */
	bringIn(): void;
	hide(): void;
	show(): void;
	/** Ends the session. `exit` when the learner asked for it, `closed` when the page goes away. */
	end(leave: Leave): void;
}

export function createSession(parts: SessionParts): Session {
	const attempt = createAttempt(parts);
	let tracker = parts.tracker();
	let device: Tracker | undefined;
	let launch: Launch | undefined;
	let found: Copy | undefined;
	/** Why the device stands in for the platform. */
	let reason: 'api-missing' | 'start-refused' = 'api-missing';
	/** The learner has done something in this session. */
	let touched = false;
	/** The platform has said yes to the completion. */
	let accepted = false;
	let deviceSave: SaveOutcome | undefined;
	let state = beginning;

	const machine = createDeliveryMachine({
		locate,
		open,
		fallBack,
		commit: () => write((sent) => tracker.save(sent)),
		pause: () => write((sent) => tracker.pause(sent)),
		finish: (leave) => write((sent) => tracker.finish(sent, leave)),
		confirm,
		keepOnDevice,
		resumeClock: () => tracker.resume(),
		doubt: () => tracker.doubt(),
		needsConfirming: () => accepted && !state.receipt.answer?.confirmed,
	});
	const actor = createActor(machine, parts.clock ? { clock: parts.clock } : {});
	/** What comes after the end is nobody's any more. */
	const send = (event: DeliveryEvent): void => {
		if (actor.getSnapshot().status === 'active') actor.send(event);
	};
	const others = parts.others(() => {
		// The other window takes over: it reads what this one has written, so that comes first.
		void write((sent) => tracker.pause(sent));
		send({ type: 'taken' });
	});
	actor.subscribe(publish);

	async function locate(): Promise<boolean> {
		tracker = parts.tracker();
		reason = 'api-missing';
		return (await tracker.locate()) === undefined;
	}

	async function open(): Promise<Opening> {
		reason = 'start-refused';
		const outcome = await startOf(tracker);
		if (!outcome.ok) {
			if (outcome.problem.code === 'api-missing') reason = 'api-missing';
			return 'refused';
		}
		await restore(outcome, tracker.kind === 'device' ? undefined : parts.copies);
		if (outcome.launch.mode === 'normal') void claim();
		return 'open';
	}

	async function fallBack(): Promise<void> {
		device ??= parts.fallback();
		set(withNotice(state, { type: reason }));
		const outcome = await startOf(device);
		if (outcome.ok) await restore(outcome, parts.copies, false);
		else deviceSave = { result: 'not-kept' };
	}

	async function restore(
		outcome: Extract<StartOutcome, { ok: true }>,
		copies: Copies | undefined,
		isPlatform = true,
	): Promise<void> {
		const restored = await attempt.restore(outcome.launch, copies, isPlatform);
		launch = outcome.launch;
		accepted = launch.completion === 'completed';
		found = restored.offer ?? found;
		let next = state;
		for (const notice of noticesOf(outcome, restored)) next = withNotice(next, notice);
		set(next);
	}

	/** Two windows must not write over each other: the one that came first has it. */
	async function claim(): Promise<void> {
		if (await others.claim(keyOf(attempt.log))) send({ type: 'taken' });
	}

	async function write(ask: (sent: TrackedState) => Promise<SaveOutcome>): Promise<SaveOutcome> {
		const sent = attempt.tracked();
		// The tracker's calls are made before this line ends; only what it answers is waited for.
		const outcome = await answerOf(() => ask(sent));
		if (outcome.result === 'saved') {
			attempt.acknowledge(sent);
			accepted ||= sent.completion === 'completed';
		}
		return outcome;
	}

	async function confirm() {
		const answer = await tracker.readBack();
		const { completed: confirmed, answer: word } = answer;
		const at = parts.now().toISOString();
		set({ ...state, receipt: { ...state.receipt, answer: { at, word, confirmed } } });
		return answer;
	}

	function keepOnDevice(): void {
		if (!device) return;
		void answerOf(() => device?.save(attempt.tracked()) ?? Promise.resolve(notKept)).then(
			(outcome) => {
				deviceSave = outcome;
				accepted ||= outcome.result === 'saved' && attempt.completed;
				publish();
			},
		);
	}

	function set(next: SessionState): void {
		if (next === state) return;
		state = next;
		parts.changed(state);
	}

	function publish(snapshot = actor.getSnapshot()): void {
		const { since, outcome } = snapshot.context;
		const isLost = snapshot.matches('lost');
		const save = saveStateOf(snapshot, { touched, device: deviceSave, keeps: launch?.keeps });
		const refuted = state.receipt.answer?.confirmed === false;
		const next: SessionState = {
			...state,
			phase: phaseOf(snapshot, launch !== undefined || deviceSave !== undefined),
			log: attempt.log,
			kept: keptOf(launch, isLost || tracker.kind === 'device'),
			copied: attempt.isCopied,
			mode: launch?.mode ?? 'normal',
			completed: accepted && !refuted,
			receipt: { ...state.receipt, completedAt: attempt.completedAt },
			language: launch?.language ?? '',
			save,
			unsavedSince: since === undefined || isLost ? undefined : new Date(since),
		};
		const isTold = save === 'failed' && outcome?.result === 'failed' && next.phase === 'open';
		set(isTold ? withNotice(next, failed) : withoutNotice(next, 'save-failed'));
	}

	return {
		get state() {
			return state;
		},
		start: () => void actor.start(),
		update(log) {
			if (state.phase !== 'open' || log === attempt.log) return;
			touched = true;
			const before = attempt.completed;
			const taking = attempt.take(log);
			send({ type: 'changed', soon: attempt.completed && !before });
			// A device answers at once: nothing is gained by waiting.
			if (tracker.kind === 'device') send({ type: 'retry' });
			publish();
			void taking.then(
				() => publish(),
				() => {},
			);
		},
		adopt(lesson) {
			void attempt.adopt(lesson).then(
				() => attempt.log !== state.log && publish(),
				() => {},
			);
		},
		retry: () => send({ type: 'retry' }),
		dismiss(type) {
			if (type === 'found' && found) attempt.leave(found);
			set(withoutNotice(state, type));
		},
		takeOver() {
			void others
				.takeOver()
				.then(() => attempt.catchUp())
				.then(() => send({ type: 'takenOver' }));
		},
		bringIn() {
			const bringing = found && attempt.bringIn(found);
			found = undefined;
			set(withoutNotice(state, 'found'));
			void bringing?.then(() => {
				touched = true;
				send({ type: 'changed', soon: true });
				publish();
			});
		},
		hide: () => send({ type: 'hidden' }),
		show() {
			send({ type: 'shown' });
			send({ type: 'retry' });
			if (state.phase === 'open' && state.mode === 'normal') void claim();
		},
		end(leave) {
			send({ type: 'left', leave });
			others.release();
		},
	};
}

const failed: Notice = { type: 'save-failed' };
const notKept: SaveOutcome = { result: 'not-kept' };

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

function noticesOf(
	{ launch, problems }: Extract<StartOutcome, { ok: true }>,
	{ problem, recovered, offer }: Restored,
): Notice[] {
	return [
		...(problem ? [{ type: 'record', problem } as const] : []),
		...(recovered ? [{ type: 'recovered' } as const] : []),
		...(offer ? [{ type: 'found' } as const] : []),
		...(launch.mode === 'normal' ? [] : [{ type: 'review' } as const]),
		...(problems.some(({ code }) => code === 'storage-blocked')
			? [{ type: 'storage-blocked' } as const]
			: []),
	];
}

function keptOf(launch: Launch | undefined, onDevice: boolean): SessionState['kept'] {
	if (!launch || (!launch.keeps && launch.mode === 'normal')) return 'nowhere';
	return onDevice ? 'device' : 'platform';
}
