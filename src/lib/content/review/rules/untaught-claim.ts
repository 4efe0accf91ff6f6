import { lessonsByClaim } from '../claims.ts';
import { rule } from '../rule.ts';

/** A claim of the source that no lesson names, and of which nobody has said why. */
export const untaughtClaim = rule({
	id: 'Q15',
	code: 'untaught-claim',
	severity: 'error',
	find: ({ lessons, course: { course } }) => {
		const { claims, notTaught } = course.data;
		const left = notTaught.filter(({ reason }) => reason.trim()).map(({ claim }) => claim);
		const missing = [...lessonsByClaim(lessons, claims)]
			.filter(([claim, where]) => where.length === 0 && !left.includes(claim))
			.map(([claim]) => claim);
		if (missing.length === 0) return [];
		return [
			{
				yaml: course.yaml,
				path: ['claims'],
				what: {
					sv: `Påståenden i källan som ingen lektion tar upp: ${missing.join(', ')}.`,
					en: `Claims of the source that no lesson takes up: ${missing.join(', ')}.`,
				},
				todo: {
					sv: 'Öva dem någonstans, eller skriv dem under notTaught med ett skäl.',
					en: 'Practise them somewhere, or list them under notTaught with a reason.',
				},
			},
		];
	},
});
