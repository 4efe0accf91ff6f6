import { setTimeout } from 'node:timers/promises';

/** Something that is done again and again. */
export type Chore = {
	readonly name: string;
	/** From the end of one time to the beginning of the next. */
	readonly everySeconds: number;
	/** @param signal tells when the platform is about to close */
	readonly work: (signal: AbortSignal) => Promise<unknown>;
};

/** Chores under way. */
export type Ticks = {
	/** Begins nothing more, and waits a while for what is under way. */
	readonly stop: () => Promise<void>;
};

/** A letter that is being handed over is given this long when the platform closes. Milliseconds. */
const GRACE = 10_000;

/** Keeps no process alive that has nothing else to do. */
const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
	setTimeout(milliseconds, undefined, { ref: false, ...(signal && { signal }) }).catch(
		() => undefined,
	);

/**
 * Does each chore at once and then every so often, never twice at the same time. One that fails is done
 * again when its time comes. Other processes may have the same chores: each must be one that can be done
 * twice without harm.
 *
 * @param onError gets the chore's name and what it threw; never called once `stop` has been
 */
export const startTicks = (
	chores: readonly Chore[],
	onError: (chore: string, error: unknown) => void,
): Ticks => {
	const closing = new AbortController();
	const { signal } = closing;
	const keepDoing = async ({ name, everySeconds, work }: Chore): Promise<void> => {
		while (!signal.aborted) {
			await work(signal).catch((error: unknown) => {
				if (!signal.aborted) onError(name, error);
			});
			await sleep(everySeconds * 1000, signal);
		}
	};
	const all = Promise.all(chores.map(keepDoing));
	return {
		async stop() {
			closing.abort();
			await Promise.race([all, sleep(GRACE)]);
		},
	};
};
