import { formatFor } from './format.ts';

const { some } = formatFor('sv-SE');

/** Att följa upp ett team, på svenska. */
export const follow = {
	glance: 'Så ligger teamet till',
	people: (count: number): string => some(count, 'person', 'personer'),
	done: (done: number, all: number): string => `${done} av ${all} är klara`,
	nothing: 'Teamet har inte fått några kurser än.',
	noPeople: 'Det är ingen i teamet än.',
	never: 'Du ser hur långt var och en har kommit. Du ser aldrig svar eller självskattning.',
	assign: 'Ge teamet en kurs',
	members: 'Teamets medlemmar',
	assignments: 'Det här har teamet fått',
	search: 'Sök namn',
	course: 'Kurs',
	allCourses: 'Alla kurser',
	status: 'Läge',
	allStatuses: 'Alla lägen',
	show: 'Visa',
	clear: 'Visa alla',
	hits: (count: number): string => some(count, 'rad', 'rader'),
	noHits: 'Ingen i teamet passar in på det du söker. Ändra eller ta bort något av det du har valt.',
	table: 'Hur långt var och en har kommit',
	column: {
		name: 'Namn',
		email: 'E-post',
		course: 'Kurs',
		status: 'Läge',
		due: 'Sista dag',
		done: 'Klar',
	},
	sortBy: (column: string): string => `Sortera efter ${column.toLocaleLowerCase('sv')}`,
	noDue: 'Ingen',
	change: 'Ändra',
	changeOf: (name: string, title: string): string => `: ${title} för ${name}`,
	earlier: 'Tidigare',
	later: 'Senare',
	pages: 'Fler sidor',
	pageOf: (page: number, pages: number): string => `Sida ${page} av ${pages}`,
	csv: 'Spara som CSV',
	all: 'Visa alla rader för utskrift',
};
