import { formatFor } from './format.ts';
import { me } from './me-sv.ts';
import { list } from './people-list-sv.ts';
import { links, people } from './people-sv.ts';
import { log } from './log-sv.ts';
import { privacy } from './privacy-sv.ts';
import { administration, settings } from './settings-sv.ts';
import { letters } from './letters-sv.ts';
import { askForLink, mail, readyText } from './mail-sv.ts';
import { tell } from './tell-sv.ts';
import { problem } from './problems-sv.ts';
import { assign } from './assign-sv.ts';
import { courses } from './courses-sv.ts';
import { follow } from './follow-sv.ts';
import { hard } from './hard-sv.ts';
import { mine } from './mine-sv.ts';
import { refusal } from './refusals-sv.ts';
import { signIn } from './sign-in-sv.ts';
import { teams } from './teams-sv.ts';

const { number, percent, size, some } = formatFor('sv-SE');

/** Plattformens ord på svenska. `en.ts` har samma nycklar; typerna ser till det. */
export const sv = {
	locale: 'sv-SE',
	name: 'Kurshyllan',
	skip: 'Till innehållet',
	home: 'Till kurserna',
	language: { label: 'Språk', sv: 'Svenska', en: 'English' },
	number,
	percent,
	size,
	duration: (seconds: number): string => {
		const minutes = Math.floor(seconds / 60);
		if (minutes === 0) return some(Math.round(seconds), 'sekund', 'sekunder');
		const hours = Math.floor(minutes / 60);
		const rest = minutes % 60;
		const parts = [
			hours > 0 ? some(hours, 'timme', 'timmar') : '',
			rest > 0 ? some(rest, 'minut', 'minuter') : '',
		];
		return parts.filter((part) => part !== '').join(' och ');
	},
	standard: {
		scorm12: 'SCORM 1.2',
		'scorm2004-2nd': 'SCORM 2004, andra utgåvan',
		'scorm2004-3rd': 'SCORM 2004, tredje utgåvan',
		'scorm2004-4th': 'SCORM 2004, fjärde utgåvan',
		cmi5: 'cmi5',
	},
	state: {
		'not-started': 'Inte påbörjad',
		ongoing: 'Pågår',
		completed: 'Klar',
		passed: 'Godkänd',
		failed: 'Inte godkänd',
	},
	shelf: {
		title: 'Kurspaket',
		lead: 'Här ligger kurserna som teamen kan få. Prova dem själv, lägg in nya och ta bort det som inte behövs.',
		onPage: 'På sidan',
		empty: 'Hyllan är tom än så länge. Lägg in ett kurspaket så dyker det upp här.',
		start: 'Starta',
		resume: 'Fortsätt',
		reopen: 'Öppna igen',
		version: (version: string): string => `Version ${version}`,
		older: 'Äldre version',
		more: 'Försök och inställningar',
		attempts: 'Dina försök',
		noAttempts: 'Du har inte börjat än.',
		attempt: (day: string): string => `Försöket från ${day}`,
		again: 'Börja ett nytt försök',
		againAll: 'Börja om hela kursen',
		partsTitle: 'Delar',
		parts: (count: number): string => some(count, 'del', 'delar'),
		noSequence:
			'Du kan öppna delarna i vilken ordning du vill. Regler om ordning som kursen själv har används inte här.',
		notTracked: 'Sparas inte',
		openPage: 'Öppna sidan',
		removeTitle: 'Ta bort kursen',
		removeWarning:
			'Kursen försvinner från hyllan tillsammans med alla dina försök i den. Det går inte att ångra.',
		remove: 'Ta bort kursen och försöken',
		removed: 'Kursen är borttagen.',
	},
	upload: {
		title: 'Lägg in en kurs',
		help: (limit: string): string =>
			`Välj ett kurspaket: en zip-fil på högst ${limit}. SCORM 1.2, SCORM 2004 och cmi5 fungerar.`,
		field: 'Zip-fil med kursen',
		submit: 'Lägg in kursen',
		refused: 'Kursen lades inte in',
		nothingLeft: 'Inget av paketet har sparats.',
		imported: (title: string): string => `”${title}” ligger nu på hyllan.`,
		already: (title: string): string => `”${title}” låg redan på hyllan. Inget har ändrats.`,
	},
	play: {
		back: 'Till kurserna',
		attempt: 'Se försöket',
		frame: (title: string): string => `Kursen ${title}`,
		opening: 'Öppnar kursen …',
		failed: 'Kursen gick inte att öppna. Kontrollera att plattformen är igång och ladda om sidan.',
		noScript: 'Kursen behöver JavaScript. Slå på det i webbläsaren och ladda om sidan.',
		notSaved:
			'Det senaste har inte sparats. Kontrollera att plattformen är igång. Kursen försöker igen när du fortsätter.',
		superseded:
			'Kursen har öppnats i ett annat fönster. Det du gör här sparas inte. Fortsätt i det andra fönstret.',
		closedTitle: 'Kursen är stängd',
		closedSaved: 'Det du gjorde är sparat. Du kan öppna kursen igen när du vill.',
		reopen: 'Öppna igen',
	},
	attempt: {
		title: 'Ditt försök',
		bare: 'Det var så länge sedan att det kursen mindes är borttaget. Att du blev klar, och när, finns kvar. Öppnar du kursen igen börjar du om.',
		facts: 'Hur det har gått',
		state: 'Läge',
		completion: 'Genomförande',
		success: 'Resultat',
		score: 'Poäng',
		progress: 'Framsteg',
		time: 'Tid',
		created: 'Skapat',
		committed: 'Senast sparat',
		completed: 'Klart första gången',
		none: '–',
		completionWord: {
			completed: 'Genomförd',
			incomplete: 'Påbörjad',
			'not attempted': 'Inte påbörjad',
			unknown: 'Kursen har inte sagt något',
		},
		successWord: {
			passed: 'Godkänd',
			failed: 'Inte godkänd',
			unknown: 'Kursen har inte sagt något',
		},
		/** cmi5 spec 13.1.4, moveOn */
		moveOn: 'Krav',
		moveOnMet: (rule: string): string => `${rule}, uppfyllt`,
		moveOnNotMet: (rule: string): string => `${rule}, inte uppfyllt`,
		moveOnWord: {
			NotApplicable: 'Inget krav',
			Passed: 'Godkänd',
			Completed: 'Genomförd',
			CompletedAndPassed: 'Genomförd och godkänd',
			CompletedOrPassed: 'Genomförd eller godkänd',
		},
		modes: 'Öppna utan att något räknas:',
		modeWord: { Normal: 'Som vanligt', Browse: 'Se dig omkring', Review: 'Gå igenom igen' },
		documents: 'Sparade dokument',
		documentsHelp:
			'Det här har kursen och plattformen sparat om försöket, med namnen som cmi5 använder.',
		noDocuments: 'Inga dokument är sparade.',
		document: 'Dokument',
		length: 'Längd',
		bytes: (count: number): string => some(count, 'byte', 'byte'),
		updated: 'Ändrat',
		content: 'Innehåll',
		notText: 'Innehållet är ingen text.',
		values: 'Sparade värden',
		valuesHelp: 'Det här har kursen sparat, med namnen som SCORM använder.',
		noValues: 'Kursen har inte sparat något än.',
		element: 'Namn',
		value: 'Värde',
		log: 'Logg',
		logHelp: 'Varje anrop som kursen har gjort, det senaste besöket först.',
		logHelpCmi5:
			'Varje anrop som kursen har gjort, det senaste besöket först. LMS är det som plattformen själv har skrivit.',
		all: 'Alla anrop',
		errors: 'Bara fel',
		session: (when: string): string => `Besöket ${when}`,
		sessionOpen: 'Inte avslutat av kursen',
		sessionEnded: (when: string): string => `Avslutat ${when}`,
		noCalls: 'Inga anrop.',
		noErrors: 'Inga fel.',
		at: 'Tid',
		call: 'Anrop',
		returned: 'Svar',
		error: 'Fel',
		tableOf: (what: string): string => `Tabell: ${what}`,
	},
	/** SCORM 1.2 RTE 3.4.5 */
	errors12: {
		101: 'Det gick inte, av okänd orsak',
		201: 'Anropet fick ett värde som inte är tillåtet',
		202: 'Värdet har inga underdelar',
		203: 'Värdet är ingen lista',
		301: 'Kursen hade inte börjat med LMSInitialize',
		401: 'Värdet finns inte',
		402: 'Namnet är reserverat och går inte att skriva till',
		403: 'Värdet går bara att läsa',
		404: 'Värdet går bara att skriva',
		405: 'Värdet har fel form',
	},
	/** SCORM 2004 RTE 3.1.7 */
	errors2004: {
		101: 'Det gick inte, av okänd orsak',
		102: 'Besöket gick inte att börja',
		103: 'Besöket var redan påbörjat',
		104: 'Besöket var redan avslutat',
		111: 'Besöket gick inte att avsluta',
		112: 'Besöket hade inte börjat',
		113: 'Besöket var redan avslutat',
		122: 'Kursen läste innan besöket hade börjat',
		123: 'Kursen läste efter att besöket var slut',
		132: 'Kursen skrev innan besöket hade börjat',
		133: 'Kursen skrev efter att besöket var slut',
		142: 'Kursen sparade innan besöket hade börjat',
		143: 'Kursen sparade efter att besöket var slut',
		201: 'Anropet fick ett värde som inte är tillåtet',
		301: 'Värdet gick inte att läsa',
		351: 'Värdet gick inte att skriva',
		391: 'Det gick inte att spara',
		401: 'Värdet finns inte i SCORM',
		402: 'Värdet stöds inte här',
		403: 'Värdet har inte fått något innehåll än',
		404: 'Värdet går bara att läsa',
		405: 'Värdet går bara att skriva',
		406: 'Värdet har fel form',
		407: 'Värdet ligger utanför det tillåtna',
		408: 'Ett annat värde måste sättas först',
	},
	errorOther: (code: number): string => `Fel ${code}`,
	footer: {
		what: 'Kurshyllan är en liten lärplattform.',
		stored:
			'Den sparar hur långt du har kommit och det som kurserna själva vill spara. Den som leder ditt team ser om du har börjat och om du är klar, aldrig vad du har svarat.',
		where: 'Allt ligger i mappen',
	},
	ways: {
		label: 'Sidor',
		mine: 'Mina kurser',
		teams: 'Team',
		people: 'Personer',
		packages: 'Kurspaket',
		administration: 'Administration',
	},
	error: {
		title: 'Det gick inte',
		notFound: 'Sidan finns inte. Det som fanns här kan ha tagits bort.',
		tooLarge: 'Det du skickade är för stort.',
		refused: {
			401: 'Du är inte inloggad. Logga in och försök igen.',
			403: 'Du har inte rätt att se eller göra det här. Fråga den som sköter plattformen om du behöver det.',
			404: 'Sidan finns inte. Det som fanns här kan ha tagits bort.',
			421: 'Plattformen svarar bara på sin egen adress. Skriv adressen som visades när du startade den.',
		},
		other:
			'Något gick fel i plattformen. Gå tillbaka och försök igen. Starta om plattformen om det inte hjälper.',
	},
	signIn,
	mine,
	follow,
	hard,
	assign,
	courses,
	askForLink,
	mail,
	readyText,
	tell,
	letters,
	problem,
	refusal,
	people,
	links,
	teams,
	list,
	me,
	log,
	settings,
	administration,
	privacy,
};

type Widen<T> = T extends string
	? string
	: T extends (...given: infer Given) => infer Result
		? (...given: Given) => Result extends string ? string : Result
		: { readonly [Key in keyof T]: Widen<T[Key]> };

/** Every text of the platform; each language has all of them. */
export type Texts = Widen<typeof sv>;
