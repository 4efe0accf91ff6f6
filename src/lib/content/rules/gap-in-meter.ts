import { issueAt, onScenarios } from '../reading/lesson-files.ts';

/** A meter that has no word for some of its values, or starts outside its range. */
export const gapInMeter = onScenarios(({ lesson: { yaml, data } }) =>
	Object.entries(data.meters)
		.filter(([, meter]) => {
			const from = meter.levels.map((level) => level.from);
			const rising = from.every(
				(value, index) => index === 0 || value > (from[index - 1] ?? value),
			);
			const inside = meter.start >= meter.min && meter.start <= meter.max;
			return !(from[0] === meter.min && rising && inside && (from.at(-1) ?? 0) <= meter.max);
		})
		.map(([id]) =>
			issueAt(yaml, ['meters', id], {
				code: 'gap-in-meter',
				what: {
					sv: `Mätaren ”${id}” har inte ett ord för varje värde, eller börjar utanför sin skala.`,
					en: `The meter “${id}” does not have a word for each value, or starts outside its range.`,
				},
				todo: {
					sv: 'Låt första nivån börja vid min, nivåerna stå i stigande ordning och start ligga mellan min och max.',
					en: 'Let the first level begin at min, the levels rise, and start lie between min and max.',
				},
			}),
		),
);
