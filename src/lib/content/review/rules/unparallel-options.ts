import { labelled } from '../labels.ts';
import { isQuote } from '../quotes.ts';
import { inWorded, rule } from '../rule.ts';

/** Answers of different kinds beside one another: one is said, another done. */
export const unparallelOptions = rule({
	id: 'Q8',
	code: 'unparallel-options',
	severity: 'warning',
	find: inWorded((item, texts, { kind }) => {
		// In a reply that is written, “You …” addresses the one who gets it.
		const written = kind === 'reply' || kind === 'composed';
		const kinds = new Set(labelled(item, texts).map(({ label }) => kindOf(label, written)));
		if (kinds.size < 2) return [];
		return [
			{
				yaml: texts.yaml,
				path: item.texts,
				what: {
					sv: 'Svaren är av olika slag: några är repliker eller börjar med ”Du”, andra inte.',
					en: 'The answers are of different kinds: some are said or begin with “You”, others not.',
				},
				todo: {
					sv: 'Skriv alla som repliker, alla med ”Du …” eller alla utan.',
					en: 'Write all as something said, all with “You …” or all without.',
				},
			},
		];
	}),
});

function kindOf(label: string, written: boolean): 'quote' | 'you' | 'other' {
	if (isQuote(label)) return 'quote';
	return !written && /^(?:du|you)(?![\p{L}])/iu.test(label) ? 'you' : 'other';
}
