import { createActor, SimulatedClock } from 'xstate';
import type { ReadBack, SaveOutcome } from '../../src/lib/lms/index.ts';
import { createDeliveryMachine, type Deeds, type Opening } from '../../src/lib/session/index.ts';

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
	readonly located?: boolean | Error | Promise<boolean>;
	readonly opening?: Opening | Error | Promise<Opening>;
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
	const deeds: Deeds = {
		locate: async () => answer('locate', script.located ?? true),
		open: async () => answer<Opening>('open', script.opening ?? 'open'),
		fallBack: async () => void asked.push('fall back'),
		commit: async () => answer<SaveOutcome>('commit', commits.shift() ?? saved),
		pause: async () => answer<SaveOutcome>('pause', script.pause ?? saved),
		finish: async (leave) => answer<SaveOutcome>(`finish ${leave}`, script.finish ?? saved),
		confirm: async () =>
			answer<ReadBack>('confirm', backs.shift() ?? { completed: true, answer: 'completed' }),
		keepOnDevice: () => void asked.push('keep on device'),
		resumeClock: () => void asked.push('resume clock'),
		doubt: () => void asked.push('doubt'),
		needsConfirming: () => script.needsConfirming ?? false,
	};
	const actor = createActor(createDeliveryMachine(deeds), { clock });
	actor.start();
	await settle();
	const wait = async (ms: number) => {
		clock.increment(ms);
		await settle();
	};
	const at = () => JSON.stringify(actor.getSnapshot().value).replaceAll('"', '');
	return { actor, asked, wait, at, context: () => actor.getSnapshot().context };
}
