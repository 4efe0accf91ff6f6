import { wordsIn } from './words.ts';

/** After these a word in -as or -es is likely a passive; after the last ones a word in -ts. */
const modals = /^(?:att|ska|skulle|kan|kunde|måste|bör|borde|får|fick|vill|ville|behöver)$/u;
const perfects = /^(?:har|hade|ha)$/u;
const between =
	/^(?:inte|också|även|nu|då|sedan|alltid|aldrig|redan|ofta|genast|bara|heller|snart)$/u;

/** Verbs that end in -s without being passives, and nouns and pronouns that end as passives do. */
const noPassives = new Set([
	...['finnas', 'hoppas', 'minnas', 'andas', 'trivas', 'lyckas', 'misslyckas', 'umgås', 'mötas'],
	...[
		'ses',
		'höras',
		'kännas',
		'låtsas',
		'skämmas',
		'synas',
		'tyckas',
		'träffas',
		'enas',
		'vistas',
	],
	...['brottas', 'kräkas', 'svettas', 'saknas', 'slåss', 'hjälpas', 'följas', 'skiljas', 'samlas'],
	...['talas', 'åldras', 'envisas', 'fattas', 'behövas', 'räckas', 'svaras', 'stressas', 'turas'],
	...[
		'lyckats',
		'misslyckats',
		'hoppats',
		'funnits',
		'trivts',
		'setts',
		'hörts',
		'känts',
		'låtsats',
	],
	...['träffats', 'enats', 'samlats', 'saknats', 'hjälpts', 'skilts', 'mötts', 'umgåtts', 'synts'],
	...[
		'andats',
		'fattats',
		'behövts',
		'vistats',
		'plats',
		'arbetsplats',
		'insats',
		'sats',
		'någonstans',
	],
	...['deras', 'allas', 'andras', 'varandras', 'fleras', 'mammas', 'pappas', 'flickas', 'skolas'],
	...[
		'förskolas',
		'hennes',
		'barnets',
		'annars',
		'tillfälles',
		'dess',
		'dessas',
		'bådas',
		'pojkes',
	],
]);

/** The likely -s passives of a Swedish sentence: `ska lämnas`, `har registrerats`. */
export function passivesIn(sentence: string): string[] {
	const words = wordsIn(sentence);
	return words.filter((word, index) => {
		if (word.length < 5 || noPassives.has(word) || /^\p{Lu}/u.test(word)) return false;
		const before = between.test(words[index - 1] ?? '') ? words[index - 2] : words[index - 1];
		if (/(?:as|es)$/u.test(word)) return modals.test((before ?? '').toLowerCase());
		return /[^e]ts$/u.test(word) && perfects.test((before ?? '').toLowerCase());
	});
}
