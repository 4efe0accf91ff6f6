import { labelled } from '../labels.ts';
import { anyOf, found } from '../words.ts';
import { excerpt } from '../quotes.ts';
import { inWorded, rule } from '../rule.ts';

/** An answer about the other answers, or none at all: “all of the above” tests logic, not the matter. */
export const lazyOption = rule({
	id: 'Q5',
	code: 'lazy-option',
	severity: 'error',
	find: inWorded((item, texts) =>
		labelled(item, texts)
			.filter(({ label }) => found(label, texts.language ? lazy[texts.language] : []).length > 0)
			.map((option) => ({
				yaml: texts.yaml,
				path: [...option.texts, 'label'],
				what: {
					sv: `”${excerpt(option.label)}” är inget eget svar.`,
					en: `“${excerpt(option.label)}” is no answer of its own.`,
				},
				todo: {
					sv: 'Skriv ett svar som någon kunde ge, eller ta bort det.',
					en: 'Write an answer that somebody could give, or remove it.',
				},
			})),
	),
});

const lazy = {
	sv: [
		anyOf(['alla ovanstående', 'alla (?:tre|fyra)? ?alternativen', 'samtliga alternativ(?:en)?']),
		anyOf(['(?:inget|inga|ingen) av (?:ovanstående|alternativen|svaren|dem|dessa)']),
		anyOf(['både [abc] och [abc]', 'vet ej']),
		/^vet inte\.?$/iu,
	],
	en: [
		anyOf([
			'(?:all|none|any|both) of (?:the above|these answers|them)',
			'neither of (?:these|them)',
		]),
		anyOf(['both [abc] and [abc]']),
		/^(?:i )?(?:don’t|don't|do not) know\.?$/iu,
	],
};
