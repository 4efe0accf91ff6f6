/** Of fewer than so many different people nothing is shown. */
export const LEAST = 5;

/** More say nothing new, and would only have to be read. */
export const MOST = 160;

/**
 * How many of so many are counted: 5, 10, 20, 40, 80 or 160, or none. Whenever what is shown changes, at least
 * five have been added at once: so the difference between today and yesterday is never one person's answer.
 */
export const wholeGroup = (count: number): number => {
	if (count < LEAST) return 0;
	let size = LEAST;
	while (size * 2 <= Math.min(count, MOST)) size *= 2;
	return size;
};

/** How many are to be done before the picture changes; nothing when it will not. */
export const nextGroup = (people: number): number | undefined =>
	people < MOST ? people * 2 : undefined;

/** How many have taken the best way: more than two of three, between, fewer than one of three. */
export type Share = 'most' | 'half' | 'few';

/**
 * A share so coarse that it never tells that all did the same, or nobody: with five people or more, each
 * of the three can be reached in at least two ways.
 */
export const shareOf = (best: number, all: number): Share => {
	if (best * 3 > all * 2) return 'most';
	return best * 3 < all ? 'few' : 'half';
};
