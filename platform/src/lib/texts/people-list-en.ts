import type { Column } from '../list-problem.ts';
import type { Role } from '../server/people/role.ts';
import { formatFor } from './format.ts';
import type { Texts } from './sv.ts';

const { number, size, some } = formatFor('en-GB');
const and = new Intl.ListFormat('en-GB');

const persons = (count: number): string => some(count, 'person', 'people');

const column: Readonly<Record<Column, string>> = {
	name: 'name',
	first: 'first name',
	last: 'last name',
	email: 'e-mail',
	team: 'team',
	role: 'role',
};

const role: Readonly<Record<Role, string>> = {
	admin: 'an administrator',
	manager: 'a manager',
	employee: 'an employee',
};

/** Adding many at once. */
export const list: Texts['list'] = {
	title: 'Add several from a list',
	titleTeam: (team) => `Add several to ${team}`,
	lead: 'Paste rows from Excel, or choose a CSV file. Nothing is saved until you have seen what will happen.',
	paste: 'Paste the list',
	pasteHelp:
		'Select the rows in Excel, copy them and paste them here. Include the headers if you can.',
	file: 'Or choose a CSV file',
	fileHelp: (rows) =>
		`At most ${number(rows)} rows. If you choose a file, it is used instead of the text above.`,
	show: 'Show what will happen',
	showAgain: 'Show again',
	how: 'What the list looks like',
	howColumns:
		'The headers are Name, E-mail, Team and Role, in any order. Only the name is needed. First name and Last name may have a column each.',
	howRoles:
		'A role is Employee, Manager or Administrator. If the cell is empty, the person becomes an employee.',
	howTeams:
		'A team that does not exist is created. Put semicolons between several teams in one cell. A manager in the list leads the teams on their row.',
	howKept: 'The list adds and changes. It never removes anybody.',
	howTeam: (team) =>
		`The headers are Name and E-mail, in any order. Only the name is needed. Everybody becomes an employee and a member of ${team}.`,
	example: 'An example',
	header: { name: 'Name', email: 'E-mail', team: 'Team', role: 'Role' },
	examples: [
		['Anna Berg', 'anna.berg@example.com', 'Home care west', 'Manager'],
		['Bo Ek', 'bo.ek@example.com', 'Home care west', ''],
		['Cia Lind', '', 'Home care west; Nights', ''],
	],
	unread: 'The list cannot be read',
	preview: 'This is what will happen',
	nothingYet: 'Nothing is saved yet.',
	added: (count) => (count === 1 ? '1 new person' : `${number(count)} new people`),
	changed: (count) => `${persons(count)} will change`,
	same: (count) => `${persons(count)} already here and unchanged`,
	problems: (count) => some(count, 'row has a problem', 'rows have problems'),
	newTeams: (names) => `${names.length === 1 ? 'New team' : 'New teams'}: ${and.format(names)}`,
	guess: (places) => {
		const said = places.map(([what, place]) => `column ${place + 1} is ${column[what]}`);
		return `The list has no headers. It looks as if ${and.format(said)}. Put headers on the first row if that is wrong.`;
	},
	unused: (names) =>
		names.length === 1
			? `The column ${and.format(names)} is not used.`
			: `The columns ${and.format(names)} are not used.`,
	leaveOut: (count) =>
		count === 1
			? 'Leave out the row with a problem'
			: `Leave out the ${number(count)} rows with problems`,
	orMend: 'Or correct the list further down the page.',
	confirm: (add, change) => {
		if (change === 0) return `Add ${persons(add)}`;
		if (add === 0) return `Change ${persons(change)}`;
		return `Add ${number(add)} and change ${number(change)}`;
	},
	nothingToDo: 'Everybody on the list is here already. There is nothing to change.',
	noGoodRow: 'There is no row to add. Correct the list further down the page.',
	held: 'Nothing has been saved',
	heldByProblems: (count) =>
		`${some(count, 'row has a problem', 'rows have problems')}. Correct the list, or tick the box to leave ${count === 1 ? 'it' : 'them'} out.`,
	sinceThen: 'Something has changed since you saw the list. Look again before you go on.',
	mend: 'Change the list',
	rows: 'Row by row',
	row: 'Row',
	rowNumber: (row) => `Row ${row}`,
	who: 'Person',
	noName: 'No name',
	what: 'What will happen',
	fate: { add: 'New', change: 'Changes', same: 'Unchanged', problem: 'Problem' },
	asRole: (one) => `Added as ${role[one]}.`,
	becomes: (one) => `Becomes ${role[one]}.`,
	joins: (team) => `Joins ${team}.`,
	leads: (team) => `Leads ${team}.`,
	isNewTeam: 'The team is new.',
	isSame: 'Already here. Nothing changes.',
	keptName: (name) => `Is called ${name} here. The list does not change the name.`,
	keptBlock: 'Is blocked. The list does not change that.',
	done: 'The list has been added',
	doneAdded: (count) => `${persons(count)} ${count === 1 ? 'is' : 'are'} new.`,
	doneChanged: (count) => `${persons(count)} ${count === 1 ? 'has' : 'have'} changed.`,
	doneSame: (count) => `${persons(count)} ${count === 1 ? 'was' : 'were'} here already, as before.`,
	doneLeftOut: (count) => `${some(count, 'row was', 'rows were')} left out.`,
	doneTeams: (count) => `${some(count, 'team is', 'teams are')} new.`,
	linksTitle: 'Links for those who are new',
	linksHelp: 'Make a personal link for each of them. You get a sheet to print and cut up.',
	rowProblem: (one) => {
		switch (one.code) {
			case 'name-missing':
				return 'The name is missing. Enter a name.';
			case 'name-too-long':
				return `The name is too long. Use at most ${one.limit} characters.`;
			case 'email-malformed':
				return `“${one.email}” is not an e-mail address. Write it as name@example.com, or leave the cell empty.`;
			case 'email-twice':
				return `Row ${one.first} has the same e-mail address. Remove one of the rows. Several teams may be in one cell.`;
			case 'name-twice':
				return `Row ${one.first} has the same name without an e-mail address. Enter an address, or remove one of the rows.`;
			case 'namesakes':
				return `Several people here are called ${one.name} and have no e-mail address. Change the right one on the person’s own page.`;
			case 'role-unknown':
				return `“${one.role}” is not a role. Write Employee, Manager or Administrator, or leave the cell empty.`;
			case 'team-too-long':
				return `The name of the team is too long. Use at most ${one.limit} characters.`;
			case 'still-leads':
				return 'The person leads a team and cannot become an employee. Change that on the person’s own page first.';
			case 'last-admin':
				return 'There must be an administrator. Let this person stay one.';
			case 'not-new':
				return 'The person is on the platform already. Ask an administrator to put them in the team.';
			case 'team-not-yours':
				return `You do not lead ${one.team}. Use a team that you lead, or leave the cell empty.`;
			case 'role-not-yours':
				return 'You can add employees only. Leave the cell for the role empty.';
		}
	},
	problem: (one) => {
		switch (one.code) {
			case 'nothing':
				return 'The list is empty. Paste rows, or choose a file.';
			case 'too-large':
				return `The list is too large. The limit is ${size(one.limit)}. Split it into several.`;
			case 'excel-file':
				return 'The file is a workbook. Copy the rows in Excel and paste them, or save them as CSV.';
			case 'not-text':
				return 'The file is not a list. Choose a CSV file.';
			case 'no-table':
				return 'The text is not a table. Put one person on each row, with tabs or semicolons between the cells.';
			case 'no-rows':
				return 'The list has only headers. Put at least one person below them.';
			case 'no-name-column':
				return 'The column with names is missing. Put the header Name, or First name and Last name, on the first row.';
			case 'column-twice':
				return `Two columns are for ${column[one.column]}. Remove one of them.`;
			case 'too-many-rows':
				return `The list has ${number(one.rows)} rows. The limit is ${number(one.limit)}. Split it into several.`;
			case 'quote-open':
				return `Row ${one.row} has a quotation mark that never ends. Remove it, or add another.`;
			case 'quote-inside':
				return `Row ${one.row} has a quotation mark in the wrong place. Remove it.`;
		}
	},
};
