import { withoutQuotes } from '../quotes.ts';
import { inTexts, rule } from '../rule.ts';
import { textAt } from '../tree.ts';
import { negationsIn } from '../negations.ts';

/** A question that asks for what is not so: easy to read past. */
export const negatedQuestion = rule({
	id: 'Q9',
	code: 'negated-question',
	severity: 'warning',
	find: inTexts(({ language, data, yaml }, { tasks }) =>
		tasks.flatMap((task) => {
			const path = [...task.texts, 'question'];
			const [word] = language ? negationsIn(withoutQuotes(textAt(data, path)), language) : [];
			if (word === undefined) return [];
			return [
				{
					yaml,
					path,
					what: {
						sv: `Frågan har ett nekande ord: ”${word}”.`,
						en: `The question has a negation: “${word}”.`,
					},
					todo: { sv: 'Fråga efter det som är så.', en: 'Ask for what is so.' },
				},
			];
		}),
	),
});
