import type { Column, ListProblem, RowProblem } from '../list-problem.ts';
import type { Role } from '../server/people/role.ts';
import { formatFor } from './format.ts';

const { number, size, some } = formatFor('sv-SE');
const and = new Intl.ListFormat('sv-SE');

const persons = (count: number): string => some(count, 'person', 'personer');

const column: Readonly<Record<Column, string>> = {
	name: 'namn',
	first: 'förnamn',
	last: 'efternamn',
	email: 'e-post',
	team: 'team',
	role: 'roll',
};

const role: Readonly<Record<Role, string>> = {
	admin: 'administratör',
	manager: 'chef',
	employee: 'medarbetare',
};

/** Att lägga till många på en gång. */
export const list = {
	title: 'Lägg till flera från en lista',
	titleTeam: (team: string): string => `Lägg till flera i ${team}`,
	lead: 'Klistra in rader från Excel, eller välj en CSV-fil. Inget sparas förrän du har sett vad som händer.',
	paste: 'Klistra in listan',
	pasteHelp: 'Markera raderna i Excel, kopiera och klistra in dem här. Ta gärna med rubrikerna.',
	file: 'Eller välj en CSV-fil',
	fileHelp: (rows: number): string =>
		`Högst ${number(rows)} rader. Väljer du en fil gäller den i stället för texten ovanför.`,
	show: 'Visa vad som händer',
	showAgain: 'Visa igen',
	how: 'Så ser listan ut',
	howColumns:
		'Rubrikerna är Namn, E-post, Team och Roll, i den ordning du vill. Bara namnet behövs. Förnamn och Efternamn får stå i var sin kolumn.',
	howRoles:
		'En roll är Medarbetare, Chef eller Administratör. Är rutan tom blir personen medarbetare.',
	howTeams:
		'Finns teamet inte än skapar plattformen det. Flera team i samma ruta skiljer du åt med semikolon. En chef i listan leder teamen på sin rad.',
	howKept: 'Listan lägger till och ändrar. Den tar aldrig bort någon.',
	howTeam: (team: string): string =>
		`Rubrikerna är Namn och E-post, i den ordning du vill. Bara namnet behövs. Alla blir medarbetare och medlemmar i ${team}.`,
	example: 'Ett exempel',
	header: { name: 'Namn', email: 'E-post', team: 'Team', role: 'Roll' },
	examples: [
		['Anna Berg', 'anna.berg@exempel.se', 'Hemtjänst väst', 'Chef'],
		['Bo Ek', 'bo.ek@exempel.se', 'Hemtjänst väst', ''],
		['Cia Lind', '', 'Hemtjänst väst; Natt', ''],
	],
	unread: 'Listan går inte att läsa',
	preview: 'Det här kommer att hända',
	nothingYet: 'Inget är sparat än.',
	added: (count: number): string => (count === 1 ? '1 ny person' : `${number(count)} nya personer`),
	changed: (count: number): string => `${persons(count)} ändras`,
	same: (count: number): string => `${persons(count)} finns redan och ändras inte`,
	problems: (count: number): string => `${some(count, 'rad', 'rader')} har problem`,
	newTeams: (names: readonly string[]): string =>
		`${names.length === 1 ? 'Nytt team' : 'Nya team'}: ${and.format(names)}`,
	guess: (places: readonly (readonly [Column, number])[]): string => {
		const said = places.map(([what, place]) => `kolumn ${place + 1} är ${column[what]}`);
		return `Listan har inga rubriker. Det ser ut som att ${and.format(said)}. Skriv rubriker på första raden om det inte stämmer.`;
	},
	unused: (names: readonly string[]): string =>
		`${names.length === 1 ? 'Kolumnen' : 'Kolumnerna'} ${and.format(names)} används inte.`,
	leaveOut: (count: number): string =>
		count === 1
			? 'Hoppa över raden med problem'
			: `Hoppa över de ${number(count)} raderna med problem`,
	orMend: 'Eller rätta listan längre ner på sidan.',
	confirm: (add: number, change: number): string => {
		if (change === 0) return `Lägg till ${persons(add)}`;
		if (add === 0) return `Ändra ${persons(change)}`;
		return `Lägg till ${number(add)} och ändra ${number(change)}`;
	},
	nothingToDo: 'Alla på listan finns redan. Det finns inget att ändra.',
	noGoodRow: 'Det finns ingen rad att lägga till. Rätta listan längre ner på sidan.',
	held: 'Inget är sparat',
	heldByProblems: (count: number): string =>
		`${some(count, 'rad', 'rader')} har problem. Rätta listan, eller kryssa för att hoppa över dem.`,
	sinceThen: 'Något har ändrats sedan du såg listan. Se efter igen innan du går vidare.',
	mend: 'Ändra listan',
	rows: 'Rad för rad',
	row: 'Rad',
	rowNumber: (row: number): string => `Rad ${row}`,
	who: 'Person',
	noName: 'Inget namn',
	what: 'Vad som händer',
	fate: { add: 'Ny', change: 'Ändras', same: 'Oförändrad', problem: 'Problem' },
	asRole: (one: Role): string => `Läggs till som ${role[one]}.`,
	becomes: (one: Role): string => `Blir ${role[one]}.`,
	joins: (team: string): string => `Kommer med i ${team}.`,
	leads: (team: string): string => `Leder ${team}.`,
	isNewTeam: 'Teamet är nytt.',
	isSame: 'Finns redan. Inget ändras.',
	keptName: (name: string): string => `Heter ${name} här. Listan ändrar inte namnet.`,
	keptBlock: 'Är spärrad. Listan ändrar inte det.',
	done: 'Listan är inlagd',
	doneAdded: (count: number): string => `${persons(count)} ${count === 1 ? 'är ny' : 'är nya'}.`,
	doneChanged: (count: number): string => `${persons(count)} har ändrats.`,
	doneSame: (count: number): string => `${persons(count)} fanns redan och är som förut.`,
	doneLeftOut: (count: number): string => `${some(count, 'rad', 'rader')} hoppades över.`,
	doneTeams: (count: number): string =>
		`${count === 1 ? '1 team är nytt' : `${number(count)} team är nya`}.`,
	linksTitle: 'Länkar till de nya',
	linksHelp:
		'Skapa en personlig länk till var och en. Du får ett blad att skriva ut och klippa isär.',
	rowProblem: (one: RowProblem): string => {
		switch (one.code) {
			case 'name-missing':
				return 'Namnet saknas. Skriv ett namn.';
			case 'name-too-long':
				return `Namnet är för långt. Skriv högst ${one.limit} tecken.`;
			case 'email-malformed':
				return `”${one.email}” är ingen e-postadress. Skriv den som namn@exempel.se, eller lämna rutan tom.`;
			case 'email-twice':
				return `Samma e-postadress står på rad ${one.first}. Ta bort en av raderna. Flera team får stå i samma ruta.`;
			case 'name-twice':
				return `Samma namn utan e-postadress står på rad ${one.first}. Skriv en adress, eller ta bort en av raderna.`;
			case 'namesakes':
				return `Flera här heter ${one.name} och saknar e-postadress. Ändra den rätta på personens egen sida.`;
			case 'role-unknown':
				return `”${one.role}” är ingen roll. Skriv Medarbetare, Chef eller Administratör, eller lämna rutan tom.`;
			case 'team-too-long':
				return `Teamets namn är för långt. Skriv högst ${one.limit} tecken.`;
			case 'still-leads':
				return 'Personen leder ett team och kan inte bli medarbetare. Ändra det på personens egen sida först.';
			case 'last-admin':
				return 'Det måste finnas en administratör. Låt den här personen vara kvar som administratör.';
			case 'not-new':
				return 'Personen finns redan på plattformen. Be en administratör lägga till personen i teamet.';
			case 'team-not-yours':
				return `Du leder inte ${one.team}. Skriv ett team som du leder, eller lämna rutan tom.`;
			case 'role-not-yours':
				return 'Du kan bara lägga till medarbetare. Lämna rutan för roll tom.';
		}
	},
	problem: (one: ListProblem): string => {
		switch (one.code) {
			case 'nothing':
				return 'Listan är tom. Klistra in rader, eller välj en fil.';
			case 'too-large':
				return `Listan är för stor. Gränsen är ${size(one.limit)}. Dela upp den i flera.`;
			case 'excel-file':
				return 'Filen är en arbetsbok. Kopiera raderna i Excel och klistra in dem, eller spara dem som CSV.';
			case 'not-text':
				return 'Filen är ingen lista. Välj en CSV-fil.';
			case 'no-table':
				return 'Texten är ingen tabell. Skriv en person på varje rad, med tabb eller semikolon mellan rutorna.';
			case 'no-rows':
				return 'Listan har bara rubriker. Skriv minst en person under dem.';
			case 'no-name-column':
				return 'Kolumnen med namn saknas. Skriv rubriken Namn, eller Förnamn och Efternamn, på första raden.';
			case 'column-twice':
				return `Två kolumner är för ${column[one.column]}. Ta bort den ena.`;
			case 'too-many-rows':
				return `Listan har ${number(one.rows)} rader. Gränsen är ${number(one.limit)}. Dela upp den i flera.`;
			case 'quote-open':
				return `På rad ${one.row} finns ett citattecken som aldrig tar slut. Ta bort det, eller skriv ett till.`;
			case 'quote-inside':
				return `På rad ${one.row} står ett citattecken på fel ställe. Ta bort det.`;
		}
	},
};
