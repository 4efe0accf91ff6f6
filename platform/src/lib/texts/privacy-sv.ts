import { formatFor } from './format.ts';

const { some } = formatFor('sv-SE');

/** Att hämta och radera det som är sparat om någon. */
export const privacy = {
	export: {
		mineTitle: 'Hämta det som är sparat om dig',
		mineHelp:
			'Du får en zip-fil med allt: dina uppgifter, dina kurser, det som kurserna har sparat och mejlen till dig. Den går att läsa för både människor och program.',
		title: 'Hämta det som är sparat',
		help: (name: string): string =>
			`Du får en zip-fil med allt som är sparat om ${name}. Lämna den bara till rätt person.`,
		submit: 'Hämta som zip-fil',
	},
	kept: {
		title: 'Hur länge det sparas',
		undecided: 'Det är inte bestämt än. Tills vidare tas inget bort automatiskt.',
		details: (time: string): string =>
			`Det som kurserna minns av dig tas bort ${time} efter att du senast hade kursen öppen. Att du blev klar, och när, finns kvar.`,
		detailsNever: 'Det som kurserna minns av dig tas inte bort automatiskt.',
		people: (time: string): string =>
			`Har du inte loggat in på ${time}, och inte har något kvar att göra, raderas allt om dig.`,
		peopleNever: 'Du raderas inte automatiskt, även om du slutar logga in.',
		records: (time: string): string =>
			`Händelser som du har gjort och uppgifter om mejl till dig tas bort efter ${time}.`,
		recordsNever: 'Händelser och uppgifter om mejl tas inte bort automatiskt.',
		ask: 'Du kan be den som sköter plattformen att radera dig tidigare.',
	},
	events: {
		title: 'Händelser',
		open: (name: string): string => `Se vad ${name} har gjort, och vad som har gjorts`,
	},
	erase: {
		title: 'Radera personen',
		help: (name: string): string =>
			`Allt som är sparat om ${name} försvinner för alltid. På nästa sida ser du precis vad.`,
		open: 'Gå vidare till att radera',
		self: 'Du kan inte radera dig själv. Be en annan administratör om det.',
		pageTitle: (name: string): string => `Radera ${name}`,
		lead: 'Det går inte att ångra. Hämta en kopia först om någon behöver den.',
		back: (name: string): string => `Tillbaka till ${name}`,
		goes: 'Det här försvinner',
		stays: 'Det här finns kvar',
		going: {
			person: 'Namn, e-postadress, språk och roll',
			teams: (count: number): string => `Platsen i ${some(count, 'team', 'team')}`,
			links: (count: number): string => some(count, 'personlig länk', 'personliga länkar'),
			signIns: (count: number): string =>
				`${some(count, 'inloggning', 'inloggningar')}: personen loggas ut överallt genast`,
			duties: (count: number, done: number): string =>
				`${some(count, 'tilldelad kurs', 'tilldelade kurser')}, varav ${done} klara. Beviset på att de är klara försvinner också`,
			attempts: (count: number): string =>
				`${some(count, 'försök', 'försök')} med allt som kurserna har sparat`,
			letters: (count: number): string => `${some(count, 'mejl', 'mejl')} till personen`,
		},
		staying: {
			log: (count: number): string =>
				`${some(count, 'händelse', 'händelser')}, utan namn: där står ”en borttagen person”`,
			assignments: (count: number): string =>
				`${some(count, 'tilldelning', 'tilldelningar')} som personen har skickat till andra, utan avsändare`,
			elsewhere:
				'Säkerhetskopior, filer som någon har hämtat och mejl som redan är skickade. Dem når plattformen inte',
		},
		type: 'Skriv personens namn för att bekräfta',
		submit: 'Radera för alltid',
		refused: 'Personen är inte raderad',
		problem: {
			name: (name: string): string => `Namnet stämmer inte. Skriv ”${name}” och försök igen.`,
			self: 'Du kan inte radera dig själv. Be en annan administratör om det.',
			'last-admin': 'Personen är ensam administratör. Gör någon annan till administratör först.',
		},
		done: 'Personen är raderad och utloggad överallt.',
	},
	/** Filen som ligger bredvid uppgifterna i zip-filen. */
	readMe: {
		file: 'LAS-MIG.txt',
		lines: (day: string): readonly string[] => [
			'DET SOM ÄR SPARAT OM DIG',
			`Hämtat ${day}.`,
			'',
			'Filen data.json innehåller allt som lärplattformen har sparat om dig. Den är gjord för program,',
			'men går att öppna i en textredigerare eller en webbläsare.',
			'',
			'person         Namn, e-postadress, språk och roll, när du las till och när du senast var här.',
			'               subject är ditt konto hos organisationen, om du loggar in med det.',
			'teams          Dina team. leads betyder att du leder teamet.',
			'links          Personliga länkar till dig. Själva länken är inte sparad, bara att den finns.',
			'signIns        Var du är inloggad. Nyckeln i webbläsaren är inte sparad.',
			'duties         Kurser som du har fått: när, av vem, till vilken dag, och när du började och blev klar.',
			'attempts       Dina försök i kurserna. values är det som kursen har sparat. sessions är varje gång',
			'               du har haft kursen öppen, med kursens alla anrop till plattformen.',
			'registrations  Kurser av sorten cmi5: det som kursen har sagt om dig (statements) och sparat (documents).',
			'profiles       Sådant som kurser av sorten cmi5 vill veta om dig, till exempel ditt språk.',
			'letters        Mejl till dig. Texten raderas när mejlet har skickats.',
			'sent           Tilldelningar som du har skickat till andra.',
			'log            Det du själv har gjort på plattformen. Siffror är plattformens egna nummer.',
			'',
			'Tider står i UTC (Z på slutet), alltså en eller två timmar efter svensk tid.',
			'Dokument som inte är text står som base64.',
		],
	},
};
