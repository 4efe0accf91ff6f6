import { STATUSES, type Status } from './person.ts';
import { searchable, type Row } from './row.ts';

/** What can be looked at: everybody, those who stand somewhere, those who are late. */
export type Show = 'all' | Status | 'late';

/** What the list can be sorted by. */
export type SortBy = 'name' | 'team' | 'report' | 'status' | 'started' | 'completed' | 'due';

export interface Sorting {
	readonly by: SortBy;
	readonly descending: boolean;
}

/** What the reader wants to see. `''` for a team or a report means any. */
export interface Selection {
	readonly show: Show;
	readonly search: string;
	readonly team: string;
	readonly report: string;
}

/** The rows of a team and a report: what the counts are of. */
export function ofTeam(rows: readonly Row[], { team, report }: Selection): readonly Row[] {
	return rows.filter(
		(row) => (team === '' || row.team === team) && (report === '' || row.report === report),
	);
}

/** Of these the ones that are looked for. Every word of the search must be found somewhere. */
export function searched(rows: readonly Row[], { show, search }: Selection): readonly Row[] {
	const words = searchable(search).split(/\s+/).filter(Boolean);
	return rows.filter(
		(row) => isShown(row, show) && words.every((word) => row.sought.includes(word)),
	);
}

/** Sorts by the alphabet of a language; whoever has nothing in the column comes last, both ways. */
export function sorted(
	rows: readonly Row[],
	{ by, descending }: Sorting,
	locale: string,
): readonly Row[] {
	const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
	const way = descending ? -1 : 1;
	const keyed = rows.map((row) => ({ row, key: keyOf(row, by) }));
	keyed.sort((a, b) => {
		const blank = Number(a.key === '') - Number(b.key === '');
		return blank || way * compare(a.key, b.key) || compare(a.row.name, b.row.name);
	});
	return keyed.map(({ row }) => row);
}

/** The teams that the rows name, by the alphabet of a language. */
export function teamsIn(rows: readonly Row[], locale: string): readonly string[] {
	const { compare } = new Intl.Collator(locale, { numeric: true });
	return [...new Set(rows.map(({ team }) => team))].filter((team) => team !== '').sort(compare);
}

function isShown({ status, late }: Row, show: Show): boolean {
	return show === 'all' || (show === 'late' ? late : status === show);
}

/** By status: from those who need a word to those who are done, the late ones first. */
function keyOf(row: Row, by: SortBy): string {
	if (by !== 'status') return row[by] ?? '';
	return `${STATUSES.indexOf(row.status) + (row.late ? 0 : 3)}`;
}
