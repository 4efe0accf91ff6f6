const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;

/** How long to wait after each try that was refused for now. */
const waits = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 8 * HOUR, 24 * HOUR];

/**
 * When a letter is to be tried again.
 *
 * @param tries how many there have been; at least one
 * @returns nothing when there have been enough
 */
export const nextTry = (tries: number, now: Date): Date | undefined => {
	const wait = waits[tries - 1];
	return wait === undefined ? undefined : new Date(now.getTime() + wait);
};
