import { assign, fromPromise, setup, type DoneActorEvent } from 'xstate';
import { mayPass, type ReadBack, type SaveOutcome } from '../../lms/index.ts';

/*
 * How what the learner does reaches the platform. The machine knows when; its deeds know what is sent, and how.
 *
 *   locating ─▶ initialising ─▶ active ⇄ hidden
 *       └────────────┴─▶ lost      ├─ clean ⇄ dirty ─▶ committing ─▶ confirming
 *                  (the device     └─ retrying, refused
 *                   keeps it)    aside (another window has the attempt)     finishing ─▶ finished
 */

export type DeliveryEvent =
	/** The learner did something. `soon` when it is too important to wait for more. */
	| { readonly type: 'changed'; readonly soon: boolean }
	/** The learner, or the network coming back, asks for another try. */
	| { readonly type: 'retry' }
	| { readonly type: 'hidden' }
	| { readonly type: 'shown' }
	/** Another window has the attempt. */
	| { readonly type: 'taken' }
	/** The learner goes on in this window instead. */
	| { readonly type: 'takenOver' }
	| { readonly type: 'left'; readonly leave: Leave };

export type Leave = 'closed' | 'exit';

/** What came of opening the session. */
export type Opening = 'open' | 'refused' | 'elsewhere';

export interface DeliveryContext {
	/** Failures in a row. */
	readonly tries: number;
	/** Something came while the last was on its way. */
	readonly changed: boolean;
	readonly soon: boolean;
	/** Since when something is not with the platform, ms since 1970. */
	readonly since: number | undefined;
	/** What came of the last save. */
	readonly outcome: SaveOutcome | undefined;
	readonly leave: Leave;
	/** The platform was asked again to take a completion that it had lost. */
	readonly doubted: boolean;
}

const nothing: DeliveryContext = {
	tries: 0,
	changed: false,
	soon: false,
	since: undefined,
	outcome: undefined,
	leave: 'closed',
	doubted: false,
};

const unsaved: SaveOutcome = { result: 'failed', problems: [] };

/** How long a decision waits for another before it is saved, off the click, in ms. */
export const quiet = 500;
/** The same for what matters most: the page is painted first. */
export const quietSoon = 120;
/** How long to wait after so many failures in a row, in ms. */
export const backOff = (tries: number) => Math.min(2_000 * 2 ** Math.max(0, tries - 1), 60_000);

/** What the machine has done for it. */
export interface Deeds {
	/** Whether there is a platform. */
	readonly locate: () => Promise<boolean>;
	readonly open: () => Promise<Opening>;
	/** Opens the device in the platform's place. */
	readonly fallBack: () => Promise<void>;
	readonly commit: () => Promise<SaveOutcome>;
	readonly pause: () => Promise<SaveOutcome>;
	readonly finish: (leave: Leave) => Promise<SaveOutcome>;
	/** Asks the platform what it has. */
	readonly confirm: () => Promise<ReadBack>;
	readonly keepOnDevice: () => void;
	readonly resumeClock: () => void;
	/** What the platform was told is to be told again. */
	readonly doubt: () => void;
	/** Completed, acknowledged, and not yet read back. */
	readonly needsConfirming: () => boolean;
}

/** The machine of one session. */
export const createDeliveryMachine = (deeds: Deeds) =>
	setup({
		types: {
			context: {} as DeliveryContext, // eslint-disable-line @typescript-eslint/consistent-type-assertions -- XState takes its types so
			events: {} as DeliveryEvent, // eslint-disable-line @typescript-eslint/consistent-type-assertions -- XState takes its types so
		},
		actors: {
			locate: fromPromise(deeds.locate),
			open: fromPromise(deeds.open),
			fallBack: fromPromise(deeds.fallBack),
			commit: fromPromise(deeds.commit),
			pause: fromPromise(deeds.pause),
			finish: fromPromise<SaveOutcome, Leave>(({ input }) => deeds.finish(input)),
			confirm: fromPromise(deeds.confirm),
		},
		actions: {
			keepOnDevice: deeds.keepOnDevice,
			resumeClock: deeds.resumeClock,
			doubt: deeds.doubt,
			noteChange: assign({
				changed: true,
				soon: ({ context, event }) => context.soon || (event.type === 'changed' && event.soon),
				since: ({ context }) => context.since ?? Date.now(),
			}),
			beginCommit: assign({ changed: false, soon: false }),
			noteSaved: assign({
				tries: 0,
				outcome: (_, outcome: SaveOutcome) => outcome,
				since: ({ context }) => (context.changed ? Date.now() : undefined),
			}),
			noteFailed: assign({
				tries: ({ context }) => context.tries + 1,
				outcome: (_, outcome: SaveOutcome) => outcome,
				since: ({ context }) => context.since ?? Date.now(),
			}),
			noteDoubt: assign({ doubted: true }),
			noteLeave: assign({
				leave: ({ context, event }) => (event.type === 'left' ? event.leave : context.leave),
			}),
		},
		guards: {
			isLocated: (_, located: boolean) => located,
			isOpen: (_, opening: Opening) => opening === 'open',
			isElsewhere: (_, opening: Opening) => opening === 'elsewhere',
			isFailed: (_, outcome: SaveOutcome) => outcome.result === 'failed',
			isWorthRetrying: (_, outcome: SaveOutcome) =>
				outcome.result === 'failed' &&
				(outcome.problems.length === 0 || outcome.problems.some(mayPass)),
			hasChanged: ({ context }) => context.changed,
			needsConfirming: deeds.needsConfirming,
			isConfirmed: (_, { completed }: ReadBack) => completed,
			isDoubted: ({ context }) => context.doubted,
		},
		delays: {
			quiet: ({ context }) => (context.soon ? quietSoon : quiet),
			backOff: ({ context }) => backOff(context.tries),
		},
	}).createMachine({
		id: 'delivery',
		context: nothing,
		initial: 'locating',
		states: {
			locating: {
				invoke: {
					src: 'locate',
					onDone: [
						{ guard: { type: 'isLocated', params: output }, target: 'initialising' },
						{ target: 'lost' },
					],
					onError: 'lost',
				},
				on: { left: { target: 'finishing', actions: 'noteLeave' } },
			},
			initialising: {
				invoke: {
					src: 'open',
					onDone: [
						{ guard: { type: 'isOpen', params: output }, target: 'active.committing' },
						{ guard: { type: 'isElsewhere', params: output }, target: 'aside' },
						{ target: 'lost' },
					],
					onError: 'lost',
				},
				on: { taken: 'aside', left: { target: 'finishing', actions: 'noteLeave' } },
			},
			active: {
				initial: 'clean',
				on: {
					changed: { actions: 'noteChange' },
					hidden: 'hidden',
					taken: 'aside',
					left: { target: 'finishing', actions: 'noteLeave' },
				},
				states: {
					clean: {
						on: { changed: { target: 'dirty', actions: 'noteChange' } },
					},
					dirty: {
						after: { quiet: 'committing' },
						on: {
							retry: 'committing',
							changed: [
								{
									guard: ({ event, context }) => event.soon && !context.soon,
									target: 'dirty',
									reenter: true,
									actions: 'noteChange',
								},
								{ actions: 'noteChange' },
							],
						},
					},
					committing: {
						entry: 'beginCommit',
						invoke: {
							src: 'commit',
							onDone: [
								{
									guard: { type: 'isWorthRetrying', params: output },
									target: 'retrying',
									actions: { type: 'noteFailed', params: output },
								},
								{
									guard: { type: 'isFailed', params: output },
									target: 'refused',
									actions: { type: 'noteFailed', params: output },
								},
								{
									guard: 'needsConfirming',
									target: 'confirming',
									actions: { type: 'noteSaved', params: output },
								},
								{ target: 'settling', actions: { type: 'noteSaved', params: output } },
							],
							onError: { target: 'retrying', actions: { type: 'noteFailed', params: unsaved } },
						},
					},
					/** The platform says yes to a commit that it forgets: it is asked what it has. */
					confirming: {
						invoke: {
							src: 'confirm',
							onDone: [
								{ guard: { type: 'isConfirmed', params: output }, target: 'settling' },
								{ guard: 'isDoubted', target: 'settling' },
								{ target: 'committing', actions: ['doubt', 'noteDoubt'] },
							],
							onError: 'settling',
						},
					},
					settling: { always: [{ guard: 'hasChanged', target: 'dirty' }, { target: 'clean' }] },
					/** It failed for a reason that may pass. */
					retrying: {
						after: { backOff: 'committing' },
						on: { retry: 'committing' },
					},
					/** The platform will never take it: only something else is worth sending. */
					refused: {
						on: { changed: { target: 'dirty', actions: 'noteChange' }, retry: 'committing' },
					},
				},
			},
			hidden: {
				entry: 'beginCommit',
				invoke: {
					src: 'pause',
					onDone: [
						{
							guard: { type: 'isFailed', params: output },
							actions: { type: 'noteFailed', params: output },
						},
						{ actions: { type: 'noteSaved', params: output } },
					],
					onError: { actions: { type: 'noteFailed', params: unsaved } },
				},
				on: {
					changed: { actions: 'noteChange' },
					taken: 'aside',
					left: { target: 'finishing', actions: 'noteLeave' },
					// What is known to be there already is not sent again.
					shown: { target: 'active.committing', actions: 'resumeClock' },
				},
			},
			/** Nothing is said to the platform from here: what it would write is older than what the other window has. */
			aside: {
				on: { takenOver: 'active.committing', left: 'finished' },
			},
			/** There is no platform, or it will not begin: the device keeps what the learner does. */
			lost: {
				initial: 'opening',
				on: { retry: 'locating', left: { target: 'finished', actions: 'keepOnDevice' } },
				states: {
					opening: { invoke: { src: 'fallBack', onDone: 'keeping', onError: 'keeping' } },
					keeping: { on: { changed: { actions: 'keepOnDevice' } } },
				},
			},
			finishing: {
				invoke: {
					src: 'finish',
					input: ({ context }) => context.leave,
					onDone: [
						{
							guard: { type: 'isFailed', params: output },
							target: 'finished',
							actions: { type: 'noteFailed', params: output },
						},
						{ target: 'finished', actions: { type: 'noteSaved', params: output } },
					],
					onError: { target: 'finished', actions: { type: 'noteFailed', params: unsaved } },
				},
			},
			finished: { type: 'final' },
		},
	});

function output<T>({ event }: { readonly event: DoneActorEvent<T> }): T {
	return event.output;
}
