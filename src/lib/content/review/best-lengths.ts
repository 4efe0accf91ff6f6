import { labelled } from './labels.ts';
import type { StudiedLesson, StudiedTexts } from './study.ts';

/** In how many items the best answer sticks out. Of two answers one always does, so they are not counted. */
export interface BestLengths {
	readonly items: number;
	readonly longest: number;
	readonly shortest: number;
}

/** How often the best answer is strictly the longest, and strictly the shortest, in a lesson. */
export function bestLengths({ tasks }: StudiedLesson, texts: StudiedTexts): BestLengths {
	const items = tasks
		.flatMap((task) => task.items)
		.filter(({ graded }) => graded)
		.map((item) => labelled(item, texts))
		.filter((options) => options.length > 2);
	return {
		items: items.length,
		longest: items.filter((options) => sticksOut(options, (a, b) => a > b)).length,
		shortest: items.filter((options) => sticksOut(options, (a, b) => a < b)).length,
	};
}

/** The sum over several lessons. */
export function sumOfLengths(all: readonly BestLengths[]): BestLengths {
	const sum = (key: keyof BestLengths) => all.reduce((total, each) => total + each[key], 0);
	return { items: sum('items'), longest: sum('longest'), shortest: sum('shortest') };
}

function sticksOut(
	options: readonly { readonly best: boolean; readonly length: number }[],
	more: (a: number, b: number) => boolean,
): boolean {
	const best = options.find((option) => option.best);
	return !!best && options.every((each) => each === best || more(best.length, each.length));
}
