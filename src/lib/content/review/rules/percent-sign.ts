import { wordRule } from '../word-rule.ts';

/** A sign where a word is easier to read, and to hear. */
export const percentSign = wordRule({
	id: 'L10',
	code: 'percent-sign',
	severity: 'warning',
	except: ['heading'],
	words: { sv: [/\d+ ?%/u], en: [/\d+ ?%/u] },
	say: (word) => ({
		what: { sv: `”${word}” är skrivet med tecken.`, en: `“${word}” is written with a sign.` },
		todo: { sv: 'Skriv ”procent”.', en: 'Write “per cent”.' },
	}),
});
