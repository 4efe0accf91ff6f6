import { claimsOf } from '../claims.ts';
import { inLessons, rule } from '../rule.ts';

/** A claim that the source does not have. */
export const unknownClaim = rule({
	id: 'Q15',
	code: 'unknown-claim',
	severity: 'error',
	find: inLessons(({ data, yaml }, { course }) => {
		const count = course.course.data.claims;
		if (count === 0) return [];
		return claimsOf(data)
			.filter(({ claim }) => Number(claim.slice(1)) > count)
			.map(({ claim, path }) => ({
				yaml,
				path,
				what: {
					sv: `Källan har inget påstående ${claim}, bara S1 till S${count}.`,
					en: `The source has no claim ${claim}, only S1 to S${count}.`,
				},
				todo: {
					sv: 'Rätta numret, eller ändra claims i course.yaml.',
					en: 'Correct the number, or change claims in course.yaml.',
				},
			}));
	}),
});
