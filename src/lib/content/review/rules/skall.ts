import { wordRule } from '../word-rule.ts';

/** The old long form of `ska`. */
export const skall = wordRule({
	id: 'L10',
	code: 'skall',
	severity: 'warning',
	words: { sv: [/(?<!\p{L})skall(?!\p{L})/iu], en: [] },
	say: (word) => ({
		what: { sv: `”${word}” är en gammal form.`, en: `“${word}” is an old form.` },
		todo: { sv: 'Skriv ”ska”.', en: 'Write “ska”.' },
	}),
});
