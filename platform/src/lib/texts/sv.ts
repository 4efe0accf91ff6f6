import type { Problem } from '../problem.ts';

const number = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('sv-SE', { style: 'percent', maximumFractionDigits: 0 });

const size = (bytes: number): string =>
	bytes < 1024 * 1024
		? `${number.format(Math.max(1, Math.round(bytes / 1024)))} kB`
		: `${number.format(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`;

const some = (count: number, one: string, many: string): string =>
	`${number.format(count)} ${count === 1 ? one : many}`;

/** Varje skäl att säga nej till ett paket: vad som är fel, och vad du kan göra. */
const problem = (one: Problem): string => {
	switch (one.code) {
		case 'no-file':
			return 'Ingen fil är vald. Välj en zip-fil och försök igen.';
		case 'upload-too-large':
			return `Filen är för stor. Den får vara högst ${size(one.limit)}. Ta bort det som inte behövs, till exempel film, och försök igen.`;
		case 'not-zip':
			return 'Filen är inte en zip-fil. Välj zip-filen precis som du fick den, utan att packa upp den.';
		case 'zip-damaged':
			return 'Zip-filen är skadad. Hämta eller skapa den på nytt och försök igen.';
		case 'encrypted':
			return 'Zip-filen är låst med lösenord. Skapa den på nytt utan lösenord.';
		case 'compression-unknown':
			return `Filen ”${one.name}” är packad på ett ovanligt sätt. Skapa en vanlig zip-fil och försök igen.`;
		case 'path-outside':
			return `Zip-filen försöker lägga ”${one.name}” utanför sin egen mapp. Ett riktigt kurspaket gör inte så. Be den som gjorde paketet om ett nytt.`;
		case 'name-unusable':
			return `Filnamnet ”${one.name}” fungerar inte på alla datorer. Byt namn på filen och skapa zip-filen på nytt.`;
		case 'link-inside':
			return `”${one.name}” är en länk till en annan plats och inte en fil. Byt ut den mot filen och skapa zip-filen på nytt.`;
		case 'name-twice':
			return `Namnet ”${one.name}” finns två gånger i zip-filen. Stora och små bokstäver räknas som samma. Byt namn på en av dem.`;
		case 'too-many-files':
			return `Zip-filen innehåller för många filer. Den får ha högst ${some(one.limit, 'fil', 'filer')}.`;
		case 'too-large-unpacked':
			return `Paketet blir för stort när det packas upp. Det får bli högst ${size(one.limit)}.`;
		case 'packed-too-hard':
			return `Filen ”${one.name}” är så hårt packad att den kan fylla hela disken. Be den som gjorde paketet om ett nytt.`;
		case 'manifest-missing':
			return 'Det finns ingen imsmanifest.xml i zip-filen, så det är inget SCORM-paket. Exportera kursen som SCORM och försök igen.';
		case 'manifest-not-at-root':
			return `imsmanifest.xml ligger i mappen ”${one.folder}” men ska ligga överst. Zippa det som finns inuti mappen, inte själva mappen.`;
		case 'web-package':
			return 'Det här är en webbplats och inget SCORM-paket. Lägg den på en webbserver, eller välj kursens SCORM-paket i stället.';
		case 'other-standard':
			return `Paketet är gjort för ${one.standard === '?' ? 'en okänd standard' : `standarden ”${one.standard}”`}. Här fungerar SCORM 1.2 och SCORM 2004, tredje och fjärde utgåvan.`;
		case 'manifest-too-large':
			return 'imsmanifest.xml är orimligt stor. Be den som gjorde paketet om ett nytt.';
		case 'manifest-not-xml':
			return 'imsmanifest.xml går inte att läsa, för den är inte riktig XML. Exportera kursen på nytt.';
		case 'manifest-doctype':
			return 'imsmanifest.xml innehåller en DOCTYPE, och det tillåts inte av säkerhetsskäl. Ta bort den raden och skapa zip-filen på nytt.';
		case 'no-sco':
			return 'Paketet har ingen del som går att starta. Kontrollera att kursen är exporterad som SCORM med ett lärobjekt (SCO).';
		case 'many-scos':
			return `Paketet har ${some(one.count, 'del', 'delar')} som startas var för sig, men här går det bara att ha en. Exportera kursen som ett enda lärobjekt (SCO).`;
		case 'launch-outside':
			return `Kursen startar på ”${one.href}”, som inte ligger i paketet. Startfilen måste finnas i zip-filen.`;
		case 'launch-missing':
			return `Startfilen ”${one.href}” finns inte i zip-filen. Kontrollera namnet, även stora och små bokstäver, och skapa zip-filen på nytt.`;
		case 'disk':
			return 'Det gick inte att spara filerna. Kontrollera att det finns plats på disken och försök igen.';
	}
};

/** Plattformens ord på svenska. `en.ts` har samma nycklar; typerna ser till det. */
export const sv = {
	locale: 'sv-SE',
	name: 'Kurshyllan',
	skip: 'Till innehållet',
	home: 'Till kurserna',
	language: { label: 'Språk', sv: 'Svenska', en: 'English' },
	number: (value: number): string => number.format(value),
	percent: (share: number): string => percent.format(share),
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
		'scorm2004-3rd': 'SCORM 2004, tredje utgåvan',
		'scorm2004-4th': 'SCORM 2004, fjärde utgåvan',
	},
	state: {
		'not-started': 'Inte påbörjad',
		ongoing: 'Pågår',
		completed: 'Klar',
		passed: 'Godkänd',
		failed: 'Inte godkänd',
	},
	shelf: {
		title: 'Dina kurser',
		lead: 'Kurserna ligger på din egen dator. Stäng när du vill och fortsätt där du var.',
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
		removeTitle: 'Ta bort kursen',
		removeWarning:
			'Kursen försvinner från hyllan tillsammans med alla dina försök i den. Det går inte att ångra.',
		remove: 'Ta bort kursen och försöken',
		removed: 'Kursen är borttagen.',
	},
	upload: {
		title: 'Lägg in en kurs',
		help: (limit: string): string =>
			`Välj ett SCORM-paket: en zip-fil på högst ${limit}. SCORM 1.2 och SCORM 2004 fungerar.`,
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
		values: 'Sparade värden',
		valuesHelp: 'Det här har kursen sparat, med namnen som SCORM använder.',
		noValues: 'Kursen har inte sparat något än.',
		element: 'Namn',
		value: 'Värde',
		log: 'Logg',
		logHelp: 'Varje anrop som kursen har gjort, det senaste besöket först.',
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
		what: 'Kurshyllan är en liten lärplattform för en enda dator.',
		stored:
			'Den sparar kurserna du lägger in, hur långt du har kommit, dina svar och en logg över kursernas anrop. Inget lämnar datorn.',
		where: 'Allt ligger i mappen',
	},
	error: {
		title: 'Det gick inte',
		notFound: 'Sidan finns inte. Kursen eller försöket kan ha tagits bort.',
		tooLarge: 'Det du skickade är för stort.',
		forbidden:
			'Plattformen svarar bara på sin egen adress. Skriv adressen som visades när du startade den.',
		other:
			'Något gick fel i plattformen. Gå tillbaka och försök igen. Starta om plattformen om det inte hjälper.',
	},
	problem,
};

type Widen<T> = T extends string
	? string
	: T extends (...given: infer Given) => string
		? (...given: Given) => string
		: { readonly [Key in keyof T]: Widen<T[Key]> };

/** Every text of the platform; each language has all of them. */
export type Texts = Widen<typeof sv>;
