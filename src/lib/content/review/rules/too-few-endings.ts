import { rule } from '../rule.ts';
import { inScenarios } from '../scenarios.ts';

/** A scenario that ends the same whatever was chosen. */
export const tooFewEndings = rule({
	id: 'SC4',
	code: 'too-few-endings',
	severity: 'error',
	find: inScenarios(({ yaml, data }) => {
		const endings = Object.values(data.nodes).filter(({ kind }) => kind === 'ending').length;
		if (data.size !== 'full' || endings >= 2) return [];
		return [
			{
				yaml,
				path: ['nodes'],
				what: {
					sv: 'Det finns bara ett slut, vad man än väljer.',
					en: 'There is one ending only, whatever is chosen.',
				},
				todo: {
					sv: 'Skriv minst två slut som visar vad valen ledde till.',
					en: 'Write at least two endings that show what the choices led to.',
				},
			},
		];
	}),
});
