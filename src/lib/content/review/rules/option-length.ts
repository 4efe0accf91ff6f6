import { labelled } from '../labels.ts';
import { inWorded, rule } from '../rule.ts';

/** Answers of such different length that the length alone says which is the best. */
export const optionLength = rule({
	id: 'Q2',
	code: 'option-length',
	severity: 'warning',
	find: inWorded((item, texts) => {
		const lengths = labelled(item, texts).map(({ length }) => length);
		const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
		const ratio = longest / shortest;
		if (lengths.length < 2 || ratio <= 1.3) return [];
		return [
			{
				yaml: texts.yaml,
				path: item.texts,
				severity: ratio > 1.5 ? 'error' : 'warning',
				what: {
					sv: `Det längsta svaret har ${longest} tecken och det kortaste ${shortest}: ${ratio.toFixed(2)} gånger så många.`,
					en: `The longest answer has ${longest} characters and the shortest ${shortest}: ${ratio.toFixed(2)} times as many.`,
				},
				todo: {
					sv: 'Gör dem lika långa: högst 1,3 gånger.',
					en: 'Make them equally long: at most 1.3 times.',
				},
			},
		];
	}),
});
