import type { WhyNot } from '../server/hard/hard.ts';
import type { Share } from '../server/hard/share.ts';
import { formatFor } from './format.ts';

const { number, some } = formatFor('sv-SE');

const share: Readonly<Record<Share, string>> = {
	most: 'Fler än 2 av 3',
	half: 'Ungefär hälften',
	few: 'Färre än 1 av 3',
};

const whyNot: Readonly<Record<WhyNot, string>> = {
	level:
		'Kursen berättar hur långt var och en har kommit, men inte vilka val de gör. Fråga teamet på nästa APT i stället: Vilket val var svårast?',
	unknown:
		'Ingen har angett vad kursen berättar för plattformen. En administratör kan göra det på kursens sida.',
	'not-begun':
		'Ingen av dem som fick kursen genom teamet har börjat än. Titta in igen när fem är klara.',
	'too-few':
		'Färre än fem av dem som fick kursen genom teamet är klara. Med så få kan det gå att lista ut vem som valde vad. Titta in igen när fem är klara.',
	'no-answers':
		'Färre än fem av dem som är klara har gjort val som kursen berättar om. Titta in igen när fler är klara.',
	apart:
		'De som är klara har mött olika frågor, och ingen fråga har mött fem av dem. Titta in igen när fler är klara.',
};

/** Var ett team har det svårt, på svenska. */
export const hard = {
	title: 'Var är det svårt?',
	lead: 'Här ser du vilka frågor i en kurs som är svåra för teamet. Då vet ni vad ni kan öva på tillsammans.',
	back: (team: string): string => `Till ${team}`,
	course: 'Kurs',
	show: 'Visa',
	notShown: 'Här finns inget att visa',
	whyNot,
	rule: 'Du ser ungefär hur många som valde vad första gången, aldrig vem. En fråga visas bara när minst fem personer har mött den.',
	basis: (people: number, next: number | undefined): string =>
		`Bilden bygger på de ${number(people)} som blev klara först, av dem som fick kursen genom teamet. ${
			next === undefined ? 'Nu ändras den inte mer.' : `Den ändras när ${number(next)} är klara.`
		}`,
	sum: (few: number, all: number): string => {
		if (few === 0) return 'Ingen fråga sticker ut som svår.';
		return `${number(few)} av ${some(all, 'fråga', 'frågor')} ${few === 1 ? 'är svår' : 'är svåra'}: där valde de flesta något annat än det som hjälper mest.`;
	},
	question: 'Fråga',
	best: 'Valde det som hjälper mest',
	other: 'Valde något annat',
	share,
	practise: 'Bra att öva på',
	otherQuestions: 'Andra frågor',
	codes: 'Kursen säger inte hur alla frågor lyder. Då står kursens egen kod här.',
	leftOut: (count: number): string =>
		`${some(count, 'fråga', 'frågor')} till visas inte, för färre än fem har mött ${count === 1 ? 'den' : 'dem'}.`,
	next: 'Nästa steg',
	workshop:
		'Ta upp det som är svårt på nästa APT. Har kursen läget Öva tillsammans på storbild? Öppna det från sidan Om kursen, så övar ni på samma ögonblick utan att någon visar sina egna svar.',
};
