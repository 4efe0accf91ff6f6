import { countIn, dayIn, numberIn } from './format.ts';
import { help } from './help-en.ts';
import { problems } from './problems-en.ts';
import { questions } from './questions-en.ts';
import { reminder } from './reminder-en.ts';
import type { Words } from './sv.ts';

const number = numberIn('en');
const people = countIn('en', { one: 'person', other: 'people' });
const rows = countIn('en', { one: 'row', other: 'rows' });

export const en: Words = {
	languageName: 'English',
	course: 'Ögonblick',
	title: 'Team view',
	skip: 'Skip to the content',
	language: 'Language',
	number,
	day: dayIn('en-GB'),
	longDay: dayIn('en-GB', 'long'),
	people,

	lead: 'See who in your team has done the course. Get a report from your learning platform and drop it here.',
	stays: 'Everything stays in your browser.',
	staysWhy:
		'This page cannot send anything, and it forgets every name when you close it. All it remembers is your language and how to read the report.',

	drop: {
		title: 'Drop the report here',
		formats:
			'A CSV file from Moodle, Totara or another learning platform. Several at once are fine.',
		choose: 'Choose a file',
		paste: 'Paste a table instead',
		pasteField: 'The table, with its headings on top',
		pasteHint: 'Select the table in Excel, copy it and paste it here.',
		pasteButton: 'Read the table',
		pasted: (number) => `Pasted table ${number}`,
		reading: 'Reading …',
		read: (name, count) => `${name} has been read: ${rows(count)}.`,
		again: (name) => `${name} has replaced the earlier report of that name.`,
	},
	help,
	problems,

	columns: {
		title: (name) => `Are the columns in ${name} right?`,
		lead: 'We have guessed what is where. Change what is wrong. The next time you drop a report like this one, you will not have to do it again.',
		none: 'Not there',
		choose: 'Choose',
		unnamed: (number) => `Column ${number}`,
		sample: 'For example',
		emptySample: 'Nothing there',
		who: 'Who',
		how: 'How it is going',
		name: 'Name, or first name',
		last: 'Last name, if it has its own column',
		email: 'E-mail',
		team: 'Unit',
		course: 'Course, if the report has several',
		status: 'How far each person has come',
		completed: 'The day each person was done',
		started: 'The day each person began',
		due: 'Due date',
		leftOut: (names) => `These columns are left out: ${names}.`,
		leftOutWhy: 'Scores, grades and answers are not shown here.',
		show: 'Show the team',
		cancel: 'Cancel',
	},
	questions,

	status: {
		'not-started': 'Not started',
		started: 'Started',
		done: 'Done',
	},
	late: 'Late',

	glance: {
		title: 'Where the team stands',
		sum: (done, all) => `${number(done)} of ${number(all)} ${done === 1 ? 'is' : 'are'} done.`,
		allDone: (all) =>
			all === 1 ? 'The only one in the list is done.' : `All ${number(all)} are done.`,
		show: 'Show in the list',
		all: 'All',
		'not-started': 'Not started',
		started: 'Started',
		done: 'Done',
		late: 'Late',
		lateWhy: 'Those who are late also count as started or not started.',
		due: 'Due date for all',
		dueHint: 'Anyone who is not done after that day counts as late.',
		dueOwn: 'Due dates in the report come first.',
	},

	notes: {
		title: 'Good to know',
		known: 'We recognised the report and read it as last time.',
		joined: (count) =>
			`${rows(count)} had the same e-mail address as another. We joined them, and the status that has come furthest counts.`,
		namesakes: (count) =>
			count === 1
				? 'One name is on several rows without an address. We count the rows one by one, as they may be different people.'
				: `${number(count)} names are on several rows without an address. We count the rows one by one, as they may be different people.`,
		nameless: (count) =>
			`${rows(count)} without a name or an address ${count === 1 ? 'is' : 'are'} left out.`,
		ragged: (count) =>
			`${rows(count)} ${count === 1 ? 'has' : 'have'} more or fewer cells than the headings. Check that they came out right.`,
		unreadDays: (count) =>
			count === 1
				? 'One date could not be read. Its cell is empty.'
				: `${number(count)} dates could not be read. Their cells are empty.`,
		severalReports: (count) =>
			count === 1
				? 'One person is in several reports and has a row for each.'
				: `${number(count)} people are in several reports and have a row for each.`,
		guessedStart:
			'The report does not say whether everybody has begun. Anyone who is not done and has no date is shown as not started.',
	},

	list: {
		title: 'The list',
		search: 'Search name, e-mail or unit',
		team: 'Unit',
		allTeams: 'All units',
		report: 'Report',
		allReports: 'All reports',
		shown: (shown, all) =>
			shown === all ? `Showing all ${number(all)}` : `Showing ${number(shown)} of ${number(all)}`,
		first: (shown, all) => `These are the first ${number(shown)} of ${number(all)}.`,
		more: (count) => `Show ${number(count)} more`,
		nobody: 'Nobody in the list matches what you chose.',
		showAll: 'Show all again',
		toReminder: 'Remind',
		toTake: 'Save or print',
		sort: 'Sort by',
		sortedUp: 'ascending',
		sortedDown: 'descending',
		by: {
			name: 'Name',
			team: 'Unit',
			report: 'Report',
			status: 'Status',
			started: 'Started',
			completed: 'Done',
			due: 'Due date',
		},
		nothing: 'Nothing',
	},

	take: {
		title: 'Save or print',
		about: 'You get what the list shows, in the same order.',
		csv: 'Save as CSV',
		print: 'Print',
		printed: (day) => `Printed ${day}.`,
		only: (what) => `Selection: ${what}.`,
		file: (day) => `team-view-${day}.csv`,
		columns: {
			name: 'Name',
			email: 'E-mail',
			team: 'Unit',
			report: 'Report',
			status: 'Status',
			late: 'Late',
			started: 'Started on',
			completed: 'Completed on',
			due: 'Due date',
		},
		yes: 'Yes',
		no: 'No',
	},
	reminder,

	reports: {
		title: 'Reports',
		rows: (count) => people(count),
		change: (name) => `Change columns of ${name}`,
		changeShort: 'Change columns',
		remove: (name) => `Remove ${name}`,
		removeShort: 'Remove',
		removed: (name) => `${name} is no longer in the view.`,
		add: 'Add a report',
		addWhy: 'Do you have one report for each path or unit? Add them one by one.',
		forget: 'Forget my columns',
		forgetWhy: 'Your browser remembers how you read your reports. There are no names in it.',
		forgotten: 'Your columns are forgotten.',
	},
	sender:
		'The team view belongs to Ögonblick, an independent course. It is neither made nor endorsed by the City of Stockholm.',
};
