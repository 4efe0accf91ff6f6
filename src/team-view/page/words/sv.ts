import { countIn, dayIn, numberIn } from './format.ts';
import { help } from './help-sv.ts';
import { problems } from './problems-sv.ts';
import { questions } from './questions-sv.ts';
import { reminder } from './reminder-sv.ts';

const number = numberIn('sv');
const people = countIn('sv', { one: 'person', other: 'personer' });
const rows = countIn('sv', { one: 'rad', other: 'rader' });

/** Sidans ord på svenska. `en.ts` har samma nycklar; typerna ser till det. */
export const sv = {
	languageName: 'Svenska',
	course: 'Ögonblick',
	title: 'Lagöversikt',
	skip: 'Hoppa till innehållet',
	language: 'Språk',
	number,
	day: dayIn('sv-SE'),
	longDay: dayIn('sv-SE', 'long'),
	people,

	lead: 'Se vilka i ditt lag som har gått kursen. Hämta en rapport ur lärplattformen och släpp den här.',
	stays: 'Allt stannar i din webbläsare.',
	staysWhy:
		'Sidan kan inte skicka något, och den glömmer alla namn när du stänger den. Det enda den minns är ditt språk och hur rapporten ska läsas.',

	drop: {
		title: 'Släpp rapporten här',
		formats:
			'En CSV-fil från Moodle, Totara eller en annan lärplattform. Det går bra med flera på en gång.',
		choose: 'Välj fil',
		paste: 'Klistra in en tabell i stället',
		pasteField: 'Tabellen, med rubrikraden överst',
		pasteHint: 'Markera tabellen i Excel, kopiera och klistra in den här.',
		pasteButton: 'Läs tabellen',
		pasted: (number: number) => `Inklistrad tabell ${number}`,
		reading: 'Läser …',
		read: (name: string, count: number) => `${name} är läst: ${rows(count)}.`,
		again: (name: string) => `${name} har ersatt den rapport som hette så förut.`,
	},
	help,
	problems,

	columns: {
		title: (name: string) => `Stämmer kolumnerna i ${name}?`,
		lead: 'Vi har gissat vad som står var. Ändra det som är fel. Nästa gång du släpper en likadan rapport behöver du inte göra om det.',
		none: 'Finns inte',
		choose: 'Välj',
		unnamed: (number: number) => `Kolumn ${number}`,
		sample: 'Till exempel',
		emptySample: 'Inget står där',
		who: 'Vem',
		how: 'Hur det går',
		name: 'Namn eller förnamn',
		last: 'Efternamn, om det har en egen kolumn',
		email: 'E-post',
		team: 'Enhet',
		course: 'Kurs, om rapporten har flera',
		status: 'Hur långt var och en har kommit',
		completed: 'Dagen då var och en blev klar',
		started: 'Dagen då var och en började',
		due: 'Sista dag',
		leftOut: (names: string) => `De här kolumnerna är inte med: ${names}.`,
		leftOutWhy: 'Poäng, betyg och svar visas inte här.',
		show: 'Visa laget',
		cancel: 'Avbryt',
	},
	questions,

	status: {
		'not-started': 'Inte påbörjad',
		started: 'Påbörjad',
		done: 'Klar',
	},
	late: 'Sen',

	glance: {
		title: 'Så ligger laget till',
		sum: (done: number, all: number) => `${number(done)} av ${number(all)} är klara.`,
		allDone: (all: number) =>
			all === 1 ? 'Den enda i listan är klar.' : `Alla ${number(all)} är klara.`,
		show: 'Visa i listan',
		all: 'Alla',
		'not-started': 'Inte påbörjade',
		started: 'Påbörjade',
		done: 'Klara',
		late: 'Sena',
		lateWhy: 'Sena räknas också som påbörjade eller inte påbörjade.',
		due: 'Sista dag för alla',
		dueHint: 'Den som inte är klar efter den dagen räknas som sen.',
		dueOwn: 'Egna dagar i rapporten går före.',
	},

	notes: {
		title: 'Bra att veta',
		known: 'Vi kände igen rapporten och läste den som förra gången.',
		joined: (count: number) =>
			`${rows(count)} hade samma e-post som en annan rad. Vi slog ihop dem, och det läge som har kommit längst gäller.`,
		namesakes: (count: number) =>
			count === 1
				? 'Ett namn står på flera rader utan e-post. Vi räknar raderna var för sig, för det kan vara olika personer.'
				: `${number(count)} namn står på flera rader utan e-post. Vi räknar raderna var för sig, för det kan vara olika personer.`,
		nameless: (count: number) => `${rows(count)} saknar namn och e-post och är inte med.`,
		ragged: (count: number) =>
			`${rows(count)} har fler eller färre celler än rubrikraden. Kontrollera att de har blivit rätt.`,
		unreadDays: (count: number) =>
			count === 1
				? 'Ett datum gick inte att läsa. Den rutan är tom.'
				: `${number(count)} datum gick inte att läsa. De rutorna är tomma.`,
		severalReports: (count: number) =>
			count === 1
				? 'En person finns i flera rapporter och har en rad för varje.'
				: `${number(count)} personer finns i flera rapporter och har en rad för varje.`,
		guessedStart:
			'Rapporten säger inte om alla har börjat. Den som inte är klar och saknar datum står som inte påbörjad.',
	},

	list: {
		title: 'Listan',
		search: 'Sök namn, e-post eller enhet',
		team: 'Enhet',
		allTeams: 'Alla enheter',
		report: 'Rapport',
		allReports: 'Alla rapporter',
		shown: (shown: number, all: number) =>
			shown === all ? `Visar alla ${number(all)}` : `Visar ${number(shown)} av ${number(all)}`,
		first: (shown: number, all: number) => `Här är de första ${number(shown)} av ${number(all)}.`,
		more: (count: number) => `Visa ${number(count)} till`,
		nobody: 'Ingen i listan stämmer med det du har valt.',
		showAll: 'Visa alla igen',
		toReminder: 'Påminn',
		toTake: 'Spara eller skriv ut',
		sort: 'Sortera efter',
		sortedUp: 'stigande',
		sortedDown: 'fallande',
		by: {
			name: 'Namn',
			team: 'Enhet',
			report: 'Rapport',
			status: 'Läge',
			started: 'Påbörjad',
			completed: 'Klar',
			due: 'Sista dag',
		},
		nothing: 'Inget',
	},

	take: {
		title: 'Spara eller skriv ut',
		about: 'Det som syns i listan följer med, i samma ordning.',
		csv: 'Spara som CSV',
		print: 'Skriv ut',
		printed: (day: string) => `Utskriven ${day}.`,
		only: (what: string) => `Urval: ${what}.`,
		file: (day: string) => `lagoversikt-${day}.csv`,
		columns: {
			name: 'Namn',
			email: 'E-post',
			team: 'Enhet',
			report: 'Rapport',
			status: 'Status',
			late: 'Sen',
			started: 'Påbörjad den',
			completed: 'Klar den',
			due: 'Sista dag',
		},
		yes: 'Ja',
		no: 'Nej',
	},
	reminder,

	reports: {
		title: 'Rapporter',
		rows: (count: number) => people(count),
		change: (name: string) => `Ändra kolumner i ${name}`,
		changeShort: 'Ändra kolumner',
		remove: (name: string) => `Ta bort ${name}`,
		removeShort: 'Ta bort',
		removed: (name: string) => `${name} är borta ur översikten.`,
		add: 'Lägg till en rapport',
		addWhy: 'Har du flera rapporter, till exempel en för varje enhet? Lägg till dem en och en.',
		forget: 'Glöm mina kolumnval',
		forgetWhy: 'Webbläsaren minns hur du har läst dina rapporter. Inga namn finns med.',
		forgotten: 'Nu är kolumnvalen glömda.',
	},
	sender:
		'Lagöversikten hör till Ögonblick, en fristående övningskurs. Stockholms stad har varken gjort eller godkänt den.',
};

type Widen<T> = T extends string
	? string
	: T extends (...given: infer Given) => string
		? (...given: Given) => string
		: { readonly [Key in keyof T]: Widen<T[Key]> };

/** Every word of the page; each language has all of them. */
export type Words = Widen<typeof sv>;
