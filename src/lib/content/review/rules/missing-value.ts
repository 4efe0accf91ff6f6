import { rule } from '../rule.ts';
import { inScenarios } from '../scenarios.ts';

const all = ['active', 'accessible', 'credible'] as const;

/** A scenario in which too few of the core values are at stake. */
export const missingValue = rule({
	id: 'SC5',
	code: 'missing-value',
	severity: 'error',
	find: inScenarios(({ yaml, data, tasks }) => {
		const missing = all.filter((value) => !tasks.some((task) => task.value === value));
		if (missing.length <= (data.size === 'full' ? 0 : 1)) return [];
		return [
			{
				yaml,
				path: ['nodes'],
				what: {
					sv: `Inget beslut handlar om ${missing.join(' eller ')}.`,
					en: `No decision is about ${missing.join(' or ')}.`,
				},
				todo: {
					sv: 'Ge ett beslut det kärnvärdet: alla tre i ett helt scenario, två i ett litet.',
					en: 'Give a decision that value: all three in a full scenario, two in a mini.',
				},
			},
		];
	}),
});
