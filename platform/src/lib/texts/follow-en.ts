import { formatFor } from './format.ts';
import type { Texts } from './sv.ts';

const { some } = formatFor('en-GB');

/** Following up a team, in English. */
export const follow: Texts['follow'] = {
	glance: 'How the team is doing',
	people: (count) => some(count, 'person', 'people'),
	done: (done, all) => `${done} of ${all} are done`,
	nothing: 'The team has not been given any courses yet.',
	noPeople: 'There is nobody in the team yet.',
	never: 'You see how far each has come. You never see answers or self-assessment.',
	assign: 'Give the team a course',
	members: 'Members of the team',
	assignments: 'What the team has been given',
	search: 'Search for a name',
	course: 'Course',
	allCourses: 'All courses',
	status: 'Status',
	allStatuses: 'Every status',
	show: 'Show',
	clear: 'Show all',
	hits: (count) => some(count, 'row', 'rows'),
	noHits:
		'Nobody in the team fits what you are looking for. Change or remove some of what you have chosen.',
	table: 'How far each has come',
	column: {
		name: 'Name',
		email: 'E-mail',
		course: 'Course',
		status: 'Status',
		due: 'Last day',
		done: 'Done',
	},
	sortBy: (column) => `Sort by ${column.toLowerCase()}`,
	noDue: 'None',
	change: 'Change',
	changeOf: (name, title) => `: ${title} for ${name}`,
	earlier: 'Previous',
	later: 'Next',
	pages: 'More pages',
	pageOf: (page, pages) => `Page ${page} of ${pages}`,
	csv: 'Save as CSV',
	all: 'Show all rows to print',
};
