import { wordRule } from '../word-rule.ts';
import { plainWord, officialWords } from '../official-words.ts';

/** A word that only offices use, where a plain one would do. */
export const officialese = wordRule({
	id: 'L7',
	code: 'officialese',
	severity: 'warning',
	except: ['heading'],
	words: officialWords,
	say: (word) => ({
		what: { sv: `”${word}” är myndighetsspråk.`, en: `“${word}” is officialese.` },
		todo: {
			sv: `Skriv ”${plainWord(word)}” i stället.`,
			en: `Write “${plainWord(word)}” instead.`,
		},
	}),
});
