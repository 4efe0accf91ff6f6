import type { TeamProblem } from '../people-problem.ts';
import { formatFor } from './format.ts';

const { some } = formatFor('sv-SE');

/** Team och deras personer. */
export const teams = {
	title: 'Team',
	lead: 'Ett team får sina kurser tillsammans. Den som leder teamet ser vilka som har börjat och är klara.',
	none: 'Det finns inga team än. Lägg till det första här nedanför.',
	noneLed: 'Du leder inget team än. Be en administratör om hjälp.',
	team: 'Team',
	ledBy: 'Leds av',
	nobody: 'Ingen än',
	members: 'Medlemmar',
	people: 'Personer',
	peopleIn: (team: string): string => `Personer i ${team}`,
	addTitle: 'Lägg till ett team',
	name: 'Teamets namn',
	add: 'Lägg till teamet',
	notAdded: 'Teamet är inte tillagt',
	added: (team: string): string => `${team} är tillagt. Nu kan du lägga till personer.`,
	removed: 'Teamet är borttaget. Personerna finns kvar.',
	back: 'Till teamen',
	followUp: 'Uppföljning',
	place: 'I teamet',
	placeWord: { member: 'Medlem', leads: 'Leder' },
	action: 'Ändra',
	memberCount: (count: number): string => some(count, 'medlem', 'medlemmar'),
	empty: 'Teamet har inga personer än.',
	takeOut: 'Ta ut ur teamet',
	takenOut:
		'Personen är inte längre med i teamet, men finns kvar på plattformen med allt som är gjort.',
	addPerson: 'Lägg till en ny person',
	addPersonHelp: 'Personen blir medarbetare och medlem i teamet.',
	onlyNew:
		'Finns personen redan på plattformen? Då kan bara en administratör lägga till personen i teamet.',
	onlyNewAdmin: 'Finns personen redan? Välj team på personens egen sida.',
	personIsAdded: 'Personen är tillagd i teamet. Skapa en länk så kan personen logga in.',
	personNotAdded: 'Personen är inte tillagd',
	links: {
		help: 'Med en personlig länk kommer var och en in utan lösenord. Välj vilka som ska få en ny.',
		helpManager:
			'Med en personlig länk loggar dina medarbetare in utan lösenord. Välj vilka som ska få en ny. Länkar till chefer skapar en administratör.',
		who: 'Vilka ska få en länk?',
		everybody: (count: number): string => `Alla ${count}`,
		noOne: 'Här finns ingen som du kan skapa en länk till.',
		make: 'Skapa länkar',
		notMade: 'Inga länkar är skapade',
		chooseSome: 'Ingen är vald. Kryssa för minst en person.',
	},
	change: 'Ändra teamet',
	rename: 'Byt namn',
	notRenamed: 'Namnet är inte bytt',
	renamed: 'Teamet har fått sitt nya namn.',
	removeTitle: 'Ta bort teamet',
	removeWarning:
		'Teamet försvinner. Personerna finns kvar, och det de har gjort. Det går inte att ångra.',
	remove: 'Ta bort teamet',
	problem: (one: TeamProblem): string => {
		switch (one.code) {
			case 'team-name-missing':
				return 'Namnet saknas. Skriv vad teamet heter.';
			case 'team-name-too-long':
				return `Namnet är för långt. Skriv högst ${one.limit} tecken.`;
			case 'team-name-taken':
				return 'Ett annat team heter redan så. Skriv ett annat namn.';
		}
	},
};
