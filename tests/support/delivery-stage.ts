import { createActor, fromPromise, SimulatedClock } from 'xstate';
import type { ReadBack, SaveOutcome } from '../../src/lib/lms/index.ts';
import { deliveryMachine, type Leave, type Opening } from '../../src/lib/session/index.ts';

export const saved: SaveOutcome = { result: 'saved' };
export const failed: SaveOutcome = {
	result: 'failed',
	problems: [{ code: 'commit-failed', call: 'LMSCommit' }],
};
export const refused: SaveOutcome = {
	result: 'failed',
	problems: [{ code: 'value-refused', call: 'LMSSetValue', lmsCode: '405' }],
};
export const changed = { type: 'changed', soon: false } as const;
export const important = { type: 'changed', soon: true } as const;

interface Script {
	readonly located?: boolean | Error;
	readonly opening?: Opening | Error;
	/** The answers to commits, in order; then all are saved. */
	readonly commits?: (SaveOutcome | Error | Promise<SaveOutcome>)[];
	readonly pause?: SaveOutcome | Error;
	readonly finish?: SaveOutcome | Error;
	readonly backs?: (ReadBack | Error)[];
	readonly needsConfirming?: boolean;
}

export const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

/** The machine with a platform of words, and all that it asked of it. */
export async function stageDelivery(script: Script = {}) {
	const asked: string[] = [];
	const clock = new SimulatedClock();
	const answer = <T>(what: string, given: T | Error | Promise<T>) => {
		asked.push(what);
		if (given instanceof Error) throw given;
		return given;
	};
	const commits = [...(script.commits ?? [])];
	const backs = [...(script.backs ?? [])];
	const actor = createActor(
		deliveryMachine.provide({
			actors: {
				locate: fromPromise(async () => answer('locate', script.located ?? true)),
				open: fromPromise(async () => answer<Opening>('open', script.opening ?? 'open')),
				// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- as the machine has it
				fallBack: fromPromise<void>(async () => {
					asked.push('fall back');
				}),
				commit: fromPromise(async () => answer<SaveOutcome>('commit', commits.shift() ?? saved)),
				pause: fromPromise(async () => answer<SaveOutcome>('pause', script.pause ?? saved)),
				finish: fromPromise<SaveOutcome, Leave>(async ({ input }) =>
					answer<SaveOutcome>(`finish ${input}`, script.finish ?? saved),
				),
				confirm: fromPromise(async () =>
					answer<ReadBack>('confirm', backs.shift() ?? { completed: true, answer: 'completed' }),
				),
			},
			actions: {
				keepOnDevice: () => void asked.push('keep on device'),
				resumeClock: () => void asked.push('resume clock'),
				doubt: () => void asked.push('doubt'),
				giveUp: () => void asked.push('give up'),
			},
			guards: { needsConfirming: () => script.needsConfirming ?? false },
		}),
		{ clock },
	);
	actor.start();
	await settle();
	const wait = async (ms: number) => {
		clock.increment(ms);
		await settle();
	};
	const at = () => JSON.stringify(actor.getSnapshot().value).replaceAll('"', '');
	return { actor, asked, wait, at, context: () => actor.getSnapshot().context };
}
