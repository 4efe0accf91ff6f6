import type { ByLanguage, Language } from './language.ts';
import { sentencesOf } from './sentences.ts';
import { wordsIn } from './words.ts';

/** Longest first: the first that fits is cut. */
const endings: ByLanguage<readonly string[]> = {
	sv: [
		...['arnas', 'ernas', 'ornas', 'arna', 'erna', 'orna', 'ande', 'ende', 'aste', 'ades', 'are'],
		...[
			'ade',
			'ast',
			'ats',
			'ens',
			'ets',
			'ad',
			'at',
			'an',
			'en',
			'et',
			'ar',
			'er',
			'or',
			'na',
			'as',
		],
		...['es', 'de', 'te', 's', 'a', 'e', 't', 'n', 'r'],
	],
	en: ['ingly', 'edly', 'ings', 'ing', 'ies', 'ed', 'es', 'ly', '’s', 's', 'y', 'e'],
};

/** What is left of a word when a common ending is cut; never less than four letters. */
export function stemOf(word: string, language: Language): string {
	const small = word.toLowerCase();
	const ending = endings[language].find(
		(each) => small.endsWith(each) && small.length - each.length >= 4,
	);
	return ending ? small.slice(0, -ending.length) : small;
}

/** The stems of the words that carry meaning: more than four letters, no function words and no names. */
export function stemsIn(text: string, language: Language): Set<string> {
	const words = sentencesOf(text)
		.flatMap((sentence) => wordsIn(sentence).filter((word, index) => index === 0 || !isName(word)))
		.filter((word) => word.length > 4 && !functionWords[language].has(word.toLowerCase()));
	return new Set(words.map((word) => stemOf(word, language)));
}

/** Within a sentence only names begin with a capital letter. */
function isName(word: string): boolean {
	return /^\p{Lu}/u.test(word);
}

/** Words that carry little: they may stand in a question and in one answer without giving it away. */
const functionWords: ByLanguage<ReadonlySet<string>> = {
	sv: new Set([
		...['eller', 'efter', 'innan', 'under', 'också', 'sedan', 'skulle', 'kunde', 'måste', 'honom'],
		...['henne', 'deras', 'detta', 'dessa', 'denna', 'vilka', 'vilket', 'vilken', 'varför'],
		...['genom', 'mellan', 'redan', 'något', 'någon', 'några', 'andra', 'annan', 'annat', 'varje'],
		...['första', 'först', 'själv', 'eftersom', 'medan', 'därför', 'sådan', 'sådant', 'sådana'],
		...['många', 'mycket', 'göra', 'säger', 'svarar', 'skriver', 'börjar', 'varit', 'finns'],
		...['kommer', 'hände', 'händer', 'alltså', 'bland', 'utanför', 'inför', 'genast'],
	]),
	en: new Set([
		...['after', 'before', 'about', 'there', 'their', 'these', 'those', 'which', 'while', 'where'],
		...['would', 'could', 'should', 'other', 'until', 'again', 'first', 'every', 'being', 'whose'],
		...['because', 'something', 'someone', 'anything', 'anyone', 'write', 'answer', 'reply'],
		...['begin', 'start', 'doing', 'makes', 'since', 'still', 'might', 'during', 'happens'],
	]),
};
