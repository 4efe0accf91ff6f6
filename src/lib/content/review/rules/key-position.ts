import { countPositions, keysOf, type Key } from '../key-positions.ts';
import { listOf } from '../list-of.ts';
import { inLessons, rule, type Finding } from '../rule.ts';
import type { StudiedLesson } from '../study.ts';

/** The best answer stands so often in the same place that a learner can guess it. */
export const keyPosition = rule({
	id: 'Q4',
	code: 'key-position',
	severity: 'warning',
	find: inLessons((lesson) => [...unevenIn(lesson), ...runsIn(lesson)]),
});

/** With two answers or four, nothing can be said of a third of the places. */
function unevenIn(lesson: StudiedLesson): Finding[] {
	const keys = keysOf(lesson).filter(({ item }) => item.options.length === 3);
	if (keys.length < 6) return [];
	return countPositions(keys).flatMap((count, place) => {
		if (count / keys.length <= 0.45) return [];
		return [
			{
				yaml: lesson.yaml,
				path: listOf(lesson.data),
				what: {
					sv: `Det bästa svaret står på plats ${place + 1} i ${count} av ${keys.length} uppgifter.`,
					en: `The best answer stands in place ${place + 1} in ${count} of ${keys.length} items.`,
				},
				todo: {
					sv: 'Byt ordning på svaren i några av dem: ingen plats i mer än 45 procent.',
					en: 'Change the order of the answers in some: no place in more than 45 per cent.',
				},
			},
		];
	});
}

function runsIn(lesson: StudiedLesson): Finding[] {
	return keysOf(lesson)
		.filter((_, index, keys) => isFourth(keys, index))
		.map(({ item, position }) => ({
			yaml: lesson.yaml,
			path: item.path,
			what: {
				sv: `Det bästa svaret står på plats ${position + 1} för fjärde gången i rad.`,
				en: `The best answer stands in place ${position + 1} for the fourth time in a row.`,
			},
			todo: {
				sv: 'Byt ordning på svaren här eller i uppgifterna före.',
				en: 'Change the order of the answers here or in the items before.',
			},
		}));
}

/** The fourth of a run of keys in the same place, and neither the fifth nor the third. */
function isFourth(keys: readonly Key[], index: number): boolean {
	const same = (offset: number) => keys[index - offset]?.position === keys[index]?.position;
	return index >= 3 && same(1) && same(2) && same(3) && !same(4);
}
