import type { Lesson } from '../../content/index.ts';
import { roundsOf } from '../check/fold.ts';
import { eventsOf, keptPathsOf, pathOf, type Log } from '../../log/index.ts';

/**
 * What a record says of a lesson, as numbers: groups of words of numbers. A number is an id's place in the
 * lesson's registry, or the seed of a draw.
 *
 *   scenario   the path the learner is on, then the paths that were left: one word each, a group of its own each
 *   steps      one group: a word for each step that is done, the step and what was answered
 *   check      a group for each round: the sitting and the seed, then a word for each answer
 */
export type Numbers = readonly (readonly (readonly number[])[])[];

/** Takes out of a log what belongs to a lesson. */
export function numbersOf(lesson: Lesson, log: Log): Numbers {
	const number = (id: string) => lesson.ids.indexOf(id);
	switch (lesson.kind) {
		case 'scenario': {
			const current = pathOf(log, lesson.id);
			const paths = [current, ...keptPathsOf(log, lesson.id)];
			if (paths.length === 1 && current.length === 0) return [];
			return paths.map((path) => [path.map(number)]);
		}
		case 'steps': {
			const words = eventsOf(log, lesson.id).flatMap((event) => {
				if (event.type === 'step.passed') return [[number(event.step)]];
				if (event.type !== 'answer.given') return [];
				return [[event.activity, ...event.answer].map(number)];
			});
			return words.length === 0 ? [] : [words];
		}
		case 'check':
			return roundsOf(lesson, log).map(({ sitting, seed, answers }) => [
				[number(sitting), seed],
				...Object.entries(answers).map(([id, answer]) => [id, ...answer].map(number)),
			]);
	}
}
