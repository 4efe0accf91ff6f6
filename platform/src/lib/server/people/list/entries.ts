import type { RowProblem } from '../../../list-problem.ts';
import { readEmail } from '../email.ts';
import type { Role } from '../role.ts';
import { NAME_LIMIT } from '../tidy.ts';
import type { Columns, Places } from './columns.ts';
import type { TableRow } from './table.ts';
import { roleNamed } from './words.ts';

/** What a row says, judged by itself. */
export type Entry = {
	readonly row: number;
	readonly name: string;
	/** As it stands in the list where it is no address; empty when there is none. */
	readonly email: string;
	readonly teams: readonly string[];
	/** Nothing: the list does not say. */
	readonly role: Role | undefined;
	readonly problems: readonly RowProblem[];
};

type Cell = (column: keyof Places) => string;

const nameIn = (cell: Cell): string =>
	cell('name') || [cell('first'), cell('last')].filter(Boolean).join(' ');

/** A team's name may have a comma in it, so semicolons stand between teams. */
const teamsIn = (cell: Cell): readonly string[] => [
	...new Set(
		cell('team')
			.split(/[;|]/)
			.map((name) => name.trim())
			.filter(Boolean),
	),
];

const problemsIn = (cell: Cell, teams: readonly string[]): readonly RowProblem[] => {
	const name = nameIn(cell);
	const email = cell('email');
	const role = cell('role');
	return [
		...(name === '' ? [{ code: 'name-missing' } as const] : []),
		...(name.length > NAME_LIMIT ? [{ code: 'name-too-long', limit: NAME_LIMIT } as const] : []),
		...(readEmail(email) === undefined ? [{ code: 'email-malformed', email } as const] : []),
		...(role !== '' && !roleNamed(role) ? [{ code: 'role-unknown', role } as const] : []),
		...(teams.some((team) => team.length > NAME_LIMIT)
			? [{ code: 'team-too-long', limit: NAME_LIMIT } as const]
			: []),
	];
};

/** Reads the rows of a list, each by itself. */
export const readEntries = ({ rows, places }: Columns): readonly Entry[] =>
	rows.map(({ row, cells }: TableRow) => {
		const cell: Cell = (column) => cells[places[column] ?? -1] ?? '';
		const teams = teamsIn(cell);
		return {
			row,
			name: nameIn(cell),
			email: readEmail(cell('email')) ?? cell('email'),
			teams,
			role: roleNamed(cell('role')),
			problems: problemsIn(cell, teams),
		};
	});
