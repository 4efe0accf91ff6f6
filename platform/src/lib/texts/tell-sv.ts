import { formatFor } from './format.ts';

const { some } = formatFor('sv-SE');

/** Att berätta om en kurs och påminna, på svenska. */
export const tell = {
	title: 'Berätta och påminn',
	how: 'Kursen syns för dem när de loggar in. Ett mejl gör att de vet om den.',
	box: 'Mejla dem om kursen på en gång',
	tell: 'Mejla dem som inte har fått veta',
	tellHelp: 'Den som redan har fått mejlet får det inte en gång till.',
	remind: 'Påminn dem som inte är klara',
	remindHelp: 'Var och en får högst en påminnelse om dagen och ser inte vilka andra som får en.',
	queued: (count: number): string =>
		count === 0 ? 'Inget mejl skickades.' : `${some(count, 'mejl', 'mejl')} är på väg.`,
	withoutAddress: (names: string): string =>
		`Saknar e-postadress: ${names}. Berätta för dem på annat sätt.`,
	already: (names: string): string => `Har redan fått mejlet: ${names}.`,
	off: 'Plattformen skickar inga mejl. Kopiera texten och skicka den själv.',
	nobody: 'Alla är klara. Det finns ingen kvar att skriva till.',
	ready: 'Texter att kopiera',
	invitation: 'Inbjudan',
	reminder: {
		any: 'Påminnelse till alla som inte är klara',
		'not-started': 'Påminnelse till dem som inte har börjat',
		started: 'Påminnelse till dem som har börjat',
		late: 'Påminnelse till dem som är sena',
	},
	calendar: 'Lägg sista dagen i din kalender',
	page: {
		way: 'Påminn',
		title: (team: string): string => `Påminn: ${team}`,
		lead: 'Välj vilka som ska få en påminnelse. De som är sena eller har högst en vecka kvar är redan valda.',
		leadOff:
			'Här är de som inte är klara. De som är sena eller har högst en vecka kvar står först.',
		urgent: 'Sena, eller högst en vecka kvar',
		later: 'Har tid på sig',
		none: 'Ingen i teamet behöver påminnas.',
		send: 'Mejla påminnelsen',
		noAddress: 'Saknar e-postadress',
		due: (title: string, day: string): string => `${title}, senast ${day}`,
		nobodyTitle: 'Ingen fick någon påminnelse',
		nobody: 'Välj minst en person och försök igen.',
		back: 'Till teamet',
	},
};
