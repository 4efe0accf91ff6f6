import { expect, test } from 'vitest';
import { LEAST, MOST, shareOf, wholeGroup } from './share.ts';
import type { Share } from './share.ts';

test('of fewer than five nothing is counted; after that 5, 10, 20, 40, 80 and 160', () => {
	const counts = Array.from({ length: 2001 }, (_, count) => wholeGroup(count));
	expect([...new Set(counts)]).toEqual([0, 5, 10, 20, 40, 80, 160]);
	expect([0, 4, 5, 9, 10, 19, 20, 159, 160, 2000].map(wholeGroup)).toEqual([
		...[0, 0, 5, 5, 10, 10, 20, 80, 160, 160],
	]);
});

test.each([
	[5, 5, 'most'],
	[4, 5, 'most'],
	[3, 5, 'half'],
	[2, 5, 'half'],
	[1, 5, 'few'],
	[0, 5, 'few'],
	[7, 10, 'most'],
	[6, 10, 'half'],
	[3, 10, 'few'],
] as const)('%i of %i is: %s', (best, all, share) => {
	expect(shareOf(best, all)).toBe(share);
});

test('no share tells that all did the same, or nobody', () => {
	for (let all = LEAST; all <= MOST; all += 1) {
		const ways = Array.from({ length: all + 1 }, (_, best) => shareOf(best, all));
		for (const share of ['most', 'half', 'few'])
			expect(ways.filter((one) => one === share).length).toBeGreaterThan(1);
	}
});

/** What somebody who has seen each picture from the first knows: for how many of the best there is room. */
type Known = { readonly all: number; readonly best: ReadonlySet<number> };

/** How many of those who are new may have taken the best way, by all that has been seen. */
const newOnes = (before: Known, all: number, seen: Share): ReadonlySet<number> => {
	const added = all - before.all;
	const found = new Set<number>();
	for (const best of before.best)
		for (let more = 0; more <= added; more += 1)
			if (shareOf(best + more, all) === seen) found.add(more);
	return found;
};

const after = (before: Known, all: number, seen: Share): Known => {
	const best = new Set<number>();
	for (const earlier of before.best)
		for (let more = 0; more <= all - before.all; more += 1)
			if (shareOf(earlier + more, all) === seen) best.add(earlier + more);
	return { all, best };
};

test('whoever looks at the page every day never learns that all who are new did the same', () => {
	const walk = (before: Known, sizes: readonly number[]): void => {
		const [all, ...rest] = sizes;
		if (all === undefined) return;
		for (const seen of ['most', 'half', 'few'] as const) {
			const possible = newOnes(before, all, seen);
			// What cannot be seen after what was seen tells nothing.
			if (possible.size === 0) continue;
			expect(possible.size).toBeGreaterThan(1);
			walk(after(before, all, seen), rest);
		}
	};
	walk({ all: 0, best: new Set([0]) }, [5, 10, 20, 40, 80, 160]);
});
