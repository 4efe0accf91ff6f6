import { formatFor } from './format.ts';

const { number, some } = formatFor('sv-SE');

/** Inställningarna: hur länge uppgifter sparas. */
export const settings = {
	title: 'Inställningar',
	lead: 'Här bestämmer du hur länge plattformen sparar uppgifter om människor. Det som är äldre tar den bort automatiskt, en gång om dygnet.',
	undecidedTitle: 'Ingenting tas bort än',
	undecided:
		'Ingen har bestämt hur länge uppgifterna ska sparas. I en kommun är de ofta allmänna handlingar, och då krävs ett beslut innan de gallras. Det som är valt här nedanför är ett förslag.',
	decidedTitle: 'Så här länge sparas uppgifterna',
	field: {
		details: 'Det som kurserna minns',
		people: 'Personer som inte längre är här',
		records: 'Händelser och mejl',
	},
	help: {
		details:
			'Svar, poäng och var i kursen någon är, räknat från att den senast var öppen eller blev klar. Att kursen blev klar, och när, finns kvar som bevis. Den som öppnar kursen igen börjar om.',
		people:
			'Den som inte har varit inloggad så länge och inte har något kvar att göra raderas, med allt som är sparat. Administratörer raderas aldrig så.',
		records:
			'Vem som har gjort vad, vilka mejl som har skickats, och länkar och inloggningar som inte längre gäller. Mejl till den som har något kvar att göra finns kvar så länge.',
	},
	months: (count: number): string =>
		count % 12 === 0 ? some(count / 12, 'år', 'år') : some(count, 'månad', 'månader'),
	never: 'Tas aldrig bort',
	look: 'Visa vad som tas bort',
	lookAgain: 'Visa igen med det som är valt här',
	refused: 'Inget är sparat',
	unknown: 'Ett av valen går inte att läsa. Välj igen.',
	previewTitle: 'Det här skulle tas bort nu',
	preview: (what: string, months: string): string => `${what}: ${months}`,
	nothing: 'Ingenting är så gammalt.',
	count: {
		details: (count: number): string => `Det som kurserna minns av ${number(count)} försök`,
		people: (count: number): string => some(count, 'person', 'personer'),
		log: (count: number): string => some(count, 'händelse', 'händelser'),
		letters: (count: number): string => some(count, 'mejl', 'mejl'),
		links: (count: number): string =>
			some(count, 'gammal länk eller inloggning', 'gamla länkar och inloggningar'),
	},
	tomorrow:
		'Sparar du nu börjar det gälla i morgon. Fram till dess kan du ändra dig. Det som sedan är borta går inte att få tillbaka.',
	save: 'Spara',
	saved: 'Sparat. Det börjar gälla i morgon.',
};

/** Sidan som samlar det som en administratör sköter mer sällan. */
export const administration = {
	title: 'Administration',
	lead: 'Här sköter du plattformen som helhet.',
	log: 'Se vem som har gjort vad, och när.',
	settings: 'Bestäm hur länge uppgifter om människor sparas.',
	settingsUndecided:
		'Att göra: bestäm hur länge uppgifter om människor sparas. Ingenting tas bort än.',
	mail: 'Se hur det går för mejlen, och prova att skicka.',
	mailFailed: (count: number): string =>
		`${some(count, 'mejl har inte kommit fram', 'mejl har inte kommit fram')}.`,
};
