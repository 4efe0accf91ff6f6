import type { PersonProblem } from '../people-problem.ts';
import { formatFor } from './format.ts';

const { some } = formatFor('sv-SE');

const persons = (count: number): string => some(count, 'person', 'personer');

/** Personer: listan, sidan om var och en, och personliga länkar. */
export const people = {
	title: 'Personer',
	lead: 'Här finns alla som kan logga in. Öppna en person för att ändra något eller skapa en länk.',
	add: 'Lägg till en person',
	addMany: 'Lägg till flera från en lista',
	search: 'Sök på namn eller e-postadress',
	searchSubmit: 'Sök',
	all: 'Visa alla',
	count: persons,
	found: (count: number, search: string): string =>
		count === 0
			? `Ingen passar ”${search}”. Prova färre bokstäver.`
			: `${persons(count)} passar ”${search}”.`,
	name: 'Namn',
	email: 'E-postadress',
	role: 'Roll',
	teams: 'Team',
	seen: 'Senast här',
	never: 'Har inte varit här',
	noTeam: 'Inget team',
	noEmail: 'Ingen',
	blocked: 'Spärrad',
	leads: (team: string): string => `${team} (leder)`,
	roleWord: { admin: 'Administratör', manager: 'Chef', employee: 'Medarbetare' },
	roleHelp: {
		admin: 'Sköter plattformen: personer, team och kurspaket.',
		manager: 'Leder team och ser vilka som har börjat och är klara.',
		employee: 'Tar sina kurser.',
	},
	pages: 'Sidor i listan',
	page: (page: number, pages: number): string => `Sida ${page} av ${pages}`,
	previous: 'Föregående sida',
	next: 'Nästa sida',
	back: 'Till personerna',
	form: {
		emailHelp: 'Frivillig. Utan adress delar du själv ut länken som personen loggar in med.',
		roleRaised: 'Får personen en högre roll slutar gamla länkar att fungera. Skapa en ny efteråt.',
		teamsHelp: 'En medlem får teamets kurser. Den som leder teamet följer upp det.',
		noTeams: 'Det finns inga team än.',
		otherTeams: (count: number): string => `Andra team (${count})`,
		place: { none: 'Inte med', member: 'Medlem', leads: 'Leder' },
		add: 'Lägg till personen',
		save: 'Spara ändringarna',
		notAdded: 'Personen är inte tillagd',
		notSaved: 'Ändringarna är inte sparade',
		kept: 'Det du skrev står kvar. Rätta det här och försök igen.',
		openOther: 'Öppna personen som har adressen',
	},
	details: 'Uppgifter',
	added: (name: string): string => `${name} är tillagd. Skapa en länk så kan personen logga in.`,
	saved: 'Ändringarna är sparade.',
	block: {
		title: 'Spärra',
		help: (name: string): string =>
			`${name} loggas ut överallt och kommer inte in igen förrän du häver spärren. Allt som är sparat finns kvar.`,
		submit: 'Spärra personen',
		done: (name: string): string => `${name} är spärrad och utloggad överallt.`,
		self: 'Du kan inte spärra dig själv. Be en annan administratör om du behöver det.',
		liftTitle: 'Häv spärren',
		liftHelp: (name: string): string => `${name} är spärrad och kan inte logga in.`,
		lift: 'Släpp in personen igen',
		lifted: (name: string): string => `${name} kan logga in igen.`,
	},
	account: {
		title: 'Organisationens inloggning',
		help: (name: string): string =>
			`${name} loggar in med ett konto hos organisationen. Glöm kontot om personen har fått ett nytt.`,
		submit: 'Glöm kontot',
		done: 'Kontot är glömt. Nästa konto med samma e-postadress blir personens.',
	},
	problem: (one: PersonProblem): string => {
		switch (one.code) {
			case 'name-missing':
				return 'Namnet saknas. Skriv ett namn.';
			case 'name-too-long':
				return `Namnet är för långt. Skriv högst ${one.limit} tecken.`;
			case 'email-malformed':
				return `”${one.email}” är ingen e-postadress. Skriv den som namn@exempel.se, eller lämna fältet tomt.`;
			case 'email-taken':
				return one.personId === undefined
					? 'Personen finns redan på plattformen. Be en administratör lägga till personen i teamet.'
					: 'Någon annan har redan e-postadressen. Skriv en annan, eller lämna fältet tomt.';
			case 'role-unknown':
				return 'Rollen saknas. Välj en av rollerna.';
			case 'last-admin':
				return 'Personen är ensam administratör. Gör någon annan till administratör först.';
			case 'lead-needs-role':
				return `En medarbetare kan inte leda ${one.team}. Byt roll, eller välj Medlem.`;
			case 'team-gone':
				return 'Ett av teamen finns inte längre. Se efter vilka som är kvar och spara igen.';
		}
	},
};

/** Personliga länkar. */
export const links = {
	title: 'Personliga länkar',
	help: (name: string): string =>
		`Med länken loggar ${name} in utan lösenord. Den som har länken kommer in, så ge den bara till rätt person.`,
	days: 'Hur länge ska länken gälla?',
	dayCount: (days: number): string => some(days, 'dag', 'dagar'),
	make: 'Skapa en länk',
	makeMany: (count: number): string => `Skapa ${some(count, 'länk', 'länkar')}`,
	none: 'Det finns inga länkar än.',
	created: 'Skapad',
	expires: 'Gäller till',
	used: 'Senast använd',
	state: 'Läge',
	unused: 'Inte använd',
	stateWord: { good: 'Gäller', expired: 'För gammal', revoked: 'Stängd', used: 'Använd' },
	close: 'Stäng länken',
	closeAll: 'Stäng alla länkar',
	closeHelp: 'När du stänger en länk loggas den som har använt den ut.',
	closed: 'Länken är stängd. Den som hade loggat in med den är utloggad.',
	closedAll: 'Alla länkar är stängda. Den som hade loggat in med dem är utloggad.',
	sheet: 'Länkar att dela ut',
	sheetOne: (name: string): string => `Länk till ${name}`,
	once: 'Länken visas bara nu. Kopiera adressen eller skriv ut sidan innan du lämnar den.',
	onceMany:
		'Länkarna visas bara nu. Skriv ut sidan innan du lämnar den. Varje person får sin egen ruta att klippa ut.',
	copy: 'Adress att kopiera',
	how: 'Öppna adressen, eller läs av koden med mobilen.',
	yours: 'Länken är personlig. Låt ingen annan använda den.',
	until: (day: string): string => `Gäller till ${day}`,
	backTo: (name: string): string => `Tillbaka till ${name}`,
	qr: 'Koden leder till adressen ovanför.',
};
