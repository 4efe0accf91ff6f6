import { claimsOf } from '../claims.ts';
import { rule } from '../rule.ts';

/** The claim of the source that its time has run out. */
const expiry = 'S8';

/** A course whose first chapter does not say that the time of its programme has run out. */
export const noNotice = rule({
	id: 'C8',
	code: 'no-notice',
	severity: 'error',
	find: ({ lessons, course: { course } }) => {
		const { chapters, claims, programme } = course.data;
		const [first] = chapters;
		if (!first || claims < Number(expiry.slice(1)) || programme.status === 'current') return [];
		const said = lessons
			.filter(({ folder }) => first.lessons.includes(folder))
			.some(({ data }) => claimsOf(data).some(({ claim }) => claim === expiry));
		if (said) return [];
		return [
			{
				yaml: course.yaml,
				path: ['chapters', 0],
				what: {
					sv: `Ingen lektion i första kapitlet säger att programmets tid har gått ut (${expiry}).`,
					en: `No lesson of the first chapter says that the programme has expired (${expiry}).`,
				},
				todo: {
					sv: `Säg det i en av dem, och skriv ${expiry} bland claims.`,
					en: `Say it in one of them, and write ${expiry} among its claims.`,
				},
			},
		];
	},
});
