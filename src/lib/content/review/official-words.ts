import type { ByLanguage } from './language.ts';
import { anyOf } from './words.ts';

/** What only offices say, as patterns, and what everyone says instead. */
const plain: ByLanguage<Readonly<Record<string, string>>> = {
	sv: {
		angående: 'om',
		beträffande: 'om',
		avseende: 'om',
		'gällande(?= \\p{L})': 'om',
		'erhåll(?:a|er|it|s)': 'få',
		erhöll: 'fick',
		samt: 'och',
		dock: 'men',
		ej: 'inte',
		huruvida: 'om',
		'vidta(?:r|git|s|gits)? (?:\\p{L}+ )?åtgärder': 'göra',
		'i syfte att': 'för att',
		'tillse(?:r|tt)?': 'se till',
		'med anledning av': 'på grund av',
		'i enlighet med': 'enligt',
		'tillhandahåll(?:a|er|it|s|en)': 'ge',
		'ombesörj(?:a|er|t)': 'ordna',
		härmed: 'nu',
		'erforderlig(?:t|a)?': 'nödvändig',
		'vederbörande(?:s)?': 'den det gäller',
		'föreligg(?:a|er)': 'finns',
		'innehar?': 'har',
		medelst: 'med',
		jämte: 'och',
		såvida: 'om',
		'i händelse av': 'om det blir',
		ovanstående: 'det som står ovan',
		nedanstående: 'det som står nedan',
		emedan: 'eftersom',
		undertecknad: 'jag',
		'påbörja(?:r|t|de|s)?': 'börja',
		'återkoppl(?:a|ar|ade|ing)': 'svara',
	},
	en: {
		'utili[sz](?:e|es|ed|ing)': 'use',
		'in order to': 'to',
		regarding: 'about',
		'with regards? to': 'about',
		'prior to': 'before',
		'subsequent to': 'after',
		'in accordance with': 'under',
		'pursuant to': 'under',
		'commenc(?:e|es|ed|ing)': 'begin',
		hereby: 'now',
		aforementioned: 'this',
		'in the event of': 'if there is',
		'endeavour(?:s|ed)? to': 'try to',
		'ascertain(?:s|ed)?': 'find out',
		'facilitat(?:e|es|ed|ing)': 'help',
		'leverag(?:e|es|ed|ing)': 'use',
	},
};

/** The patterns of such words. */
export const officialWords: ByLanguage<readonly RegExp[]> = {
	sv: Object.keys(plain.sv).map((word) => anyOf([word])),
	en: Object.keys(plain.en).map((word) => anyOf([word])),
};

/** What everyone says instead of a word that was found. */
export function plainWord(word: string): string {
	const entries = [...Object.entries(plain.sv), ...Object.entries(plain.en)];
	const entry = entries.find(([pattern]) =>
		new RegExp(`^(?:${pattern.replace(/\(\?=.*\)$/u, '')})$`, 'iu').test(word),
	);
	return entry?.[1] ?? '';
}
