import type { StudiedLesson } from './study.ts';
import type { Item } from './tasks.ts';

/** An item and the place of its best answer in the file. */
export interface Key {
	readonly item: Item;
	readonly position: number;
}

/** Where the best answers of a lesson stand, but for those whose order is given by their nature. */
export function keysOf({ tasks }: StudiedLesson): Key[] {
	return tasks
		.flatMap((task) => task.items)
		.filter(({ graded, ordered }) => graded && !ordered)
		.map((item) => ({ item, position: item.options.findIndex(({ best }) => best) }))
		.filter(({ position }) => position >= 0);
}

/** How many keys stand first, second, third … */
export function countPositions(keys: readonly Key[]): number[] {
	const length = Math.max(0, ...keys.map(({ item }) => item.options.length));
	return Array.from(
		{ length },
		(_, place) => keys.filter(({ position }) => position === place).length,
	);
}
