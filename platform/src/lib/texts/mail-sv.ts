import { formatFor } from './format.ts';

const { some } = formatFor('sv-SE');

/** Sidan där den som sköter plattformen ser vad som mejlas, på svenska. */
export const mail = {
	title: 'Utskick',
	lead: 'Plattformen mejlar om nya kurser, påminner och skickar inloggningslänkar. Här ser du hur det går.',
	on: (from: string): string => `Mejlen skickas från ${from}.`,
	through: (server: string, perMinute: number): string =>
		`De går genom ${server}, högst ${perMinute} i minuten.`,
	offTitle: 'Inga mejl skickas',
	off: 'Plattformen vet inte vilken mejlserver den ska använda. Sätt SMTP_URL och MAIL_FROM, och starta om den.',
	meanwhile: 'Så länge finns det färdiga texter att kopiera för varje tilldelning.',
	latest: 'Mejlen',
	latestHelp: (count: number): string => `Det senaste står först. Högst ${count} visas.`,
	filter: 'Visa',
	all: 'Alla',
	empty: 'Här finns inga mejl.',
	state: {
		waiting: 'Väntar',
		sending: 'Skickas nu',
		sent: 'Skickat',
		failed: 'Misslyckat',
		unknown: 'Oklart',
	},
	letter: 'Mejl',
	to: (recipient: string): string => `Till ${recipient}`,
	stateHead: 'Läge',
	happened: 'Vad som har hänt',
	written: (when: string): string => `Skrivet ${when}.`,
	sent: (when: string): string => `Skickat ${when}.`,
	tries: (count: number): string => `${some(count, 'försök', 'försök')}.`,
	next: (when: string): string => `Nästa försök ${when}.`,
	problem: {
		later: 'Mejlservern ville inte ta emot mejlet just då.',
		refused: 'Mejlservern tog inte emot mejlet. Kontrollera adressen.',
		'no-answer': 'Mejlservern gick inte att nå.',
		'not-let-in': 'Mejlservern godtog inte plattformens namn och lösenord. Kontrollera SMTP_URL.',
		'cut-off': 'Mejlet lämnades över, men mejlservern svarade inte. Det kan ha kommit fram.',
		died: 'Plattformen stannade medan mejlet skickades. Det kan ha kommit fram.',
		blocked: 'Personen är spärrad. Mejlet skickades inte.',
		'not-needed': 'Kursen var redan klar eller tillbakatagen. Mejlet behövdes inte längre.',
		address: 'Det går inte att skicka till adressen. Rätta den och försök igen.',
	},
	serverSaid: 'Mejlservern:',
	again: 'Försök igen',
	anyway: 'Skicka ändå',
	twice: 'Mottagaren kan få det två gånger.',
	about: (subject: string, recipient: string): string => `”${subject}” till ${recipient}`,
	retried: 'Mejlet skickas igen.',
	changed: 'Mejlet hade redan fått ett annat läge. Inget ändrades.',
	trial: {
		title: 'Prova att skicka',
		help: 'Ett provmejl visar om allt fungerar.',
		field: 'Skicka till',
		submit: 'Skicka provmejlet',
		queued: 'Provmejlet är på väg. Ladda om sidan om en liten stund, så ser du hur det gick.',
		refused: 'Provmejlet skickades inte',
		address: 'Adressen är inte hel. Skriv den som namn@exempel.se och försök igen.',
	},
};

/** Att be om en ny länk. */
export const askForLink = {
	title: 'Få en ny länk',
	how: 'Skriv din e-postadress. Då får du ett mejl med en länk som fungerar en gång, inom ett dygn.',
	field: 'E-postadress',
	submit: 'Mejla mig en länk',
	takenTitle: 'Titta i din inkorg',
	taken: 'Finns adressen här är en länk på väg. Det kan ta någon minut.',
	nothing: 'Kommer det inget? Titta bland skräpposten, kontrollera adressen eller fråga din chef.',
	other: 'Skriv en annan adress',
	back: 'Till inloggningen',
	address: 'Adressen är inte hel. Skriv den som namn@exempel.se och försök igen.',
	tooMany: 'Många har bett om länkar härifrån. Vänta tio minuter och försök igen.',
	off: 'Här går det inte att få en länk i ett mejl. Be din chef om en ny.',
};

/** En färdig text att kopiera. */
export const readyText = {
	subject: 'Ämne:',
	copy: 'Kopiera texten',
	copied: 'Texten är kopierad.',
	open: 'Öppna i mejlprogrammet',
	to: (count: number): string =>
		count === 1 ? 'Till en person.' : `Till ${count} personer, som hemlig kopia.`,
};
