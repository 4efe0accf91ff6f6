import { labelled } from '../labels.ts';
import { inWorded, rule } from '../rule.ts';
import { anyOf, found } from '../words.ts';

/** An absolute word that only weaker answers hold: everybody knows that “never” is never right. */
export const absoluteWord = rule({
	id: 'Q6',
	code: 'absolute-word',
	severity: 'warning',
	find: inWorded((item, texts) => {
		const words = (label: string) => found(label, texts.language ? absolute[texts.language] : []);
		const options = labelled(item, texts);
		if (options.some(({ best, label }) => best && words(label).length > 0)) return [];
		return options.flatMap((option) =>
			words(option.label).map((word) => ({
				yaml: texts.yaml,
				path: [...option.texts, 'label'],
				what: {
					sv: `”${word}” står bara i ett svagare svar och avslöjar det.`,
					en: `“${word}” stands in a weaker answer only and gives it away.`,
				},
				todo: {
					sv: 'Säg det utan det ordet.',
					en: 'Say it without that word.',
				},
			})),
		);
	}),
});

const absolute = {
	sv: ['alltid', 'aldrig(?: någonsin)?', 'bara', 'helt', 'inte alls'].map((word) => anyOf([word])),
	en: ['always', 'never', 'only', 'completely', 'entirely', 'not at all'].map((word) =>
		anyOf([word]),
	),
};
