import { labelled } from '../labels.ts';
import { inWorded, rule } from '../rule.ts';
import { stemsIn } from '../stems.ts';
import { textAt } from '../tree.ts';

/** A word that the question shares with the best answer only: it rings, and gives the answer away. */
export const clang = rule({
	id: 'Q7',
	code: 'clang',
	severity: 'warning',
	find: inWorded((item, texts) => {
		const { language } = texts;
		if (!language || !item.graded) return [];
		const options = labelled(item, texts).map((option) => ({
			...option,
			stems: stemsIn(option.label, language),
		}));
		const best = options.find((option) => option.best);
		const weaker = options.filter((option) => !option.best);
		return [...stemsIn(textAt(texts.data, item.question), language)]
			.filter((stem) => best?.stems.has(stem) && !weaker.some(({ stems }) => stems.has(stem)))
			.map((stem) => ({
				yaml: texts.yaml,
				path: item.texts,
				what: {
					sv: `Frågan och bara det bästa svaret har ordet ”${stem}…”.`,
					en: `The question and only the best answer have the word “${stem}…”.`,
				},
				todo: {
					sv: 'Byt ordet i frågan eller svaret, eller låt ett annat svar också ha det.',
					en: 'Change it in the question or the answer, or let another answer have it too.',
				},
			}));
	}),
});
