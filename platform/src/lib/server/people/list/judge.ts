import type { RowProblem } from '../../../list-problem.ts';
import type { Role } from '../role.ts';
import { sortKey } from '../sort-key.ts';
import { teamKey } from '../team-names.ts';
import type { Entry } from './entries.ts';
import type { Here, Known } from './here.ts';
import type { Fate, Join, Kept, PlanRow } from './plan.ts';
import { repeatsIn } from './repeats.ts';
import type { Scope } from './scope.ts';

type Case = {
	readonly entry: Entry;
	readonly here: Here;
	readonly scope: Scope;
	/** Who it is, if they are here already. */
	readonly known: Known | undefined;
};

const problem = (...problems: readonly RowProblem[]): Fate => ({ type: 'problem', problems });

/** A manager in the list leads the teams on their row; everybody else is a member. */
const wantedJoins = ({ entry, here, scope }: Case): readonly Join[] => {
	const leads = entry.role === 'manager';
	const names = entry.teams.length > 0 ? entry.teams : scope.team ? [scope.team.name] : [];
	return names.map((name) => {
		const team = here.teams.get(teamKey(name));
		return { team: team?.name ?? name, teamId: team?.id, leads };
	});
};

/** What is asked for and is not so already. Nobody is made a member who leads the team. */
const newJoins = (all: readonly Join[], known: Known): readonly Join[] =>
	all.filter(({ teamId, leads }) => {
		const is = teamId === undefined ? undefined : known.places.get(teamId);
		return is === undefined || (leads && !is);
	});

const keptOf = ({ entry, known }: Case): readonly Kept[] => [
	...(known && sortKey(known.name) !== sortKey(entry.name)
		? [{ code: 'name', name: known.name } as const]
		: []),
	...(known?.isBlocked ? [{ code: 'blocked' } as const] : []),
];

const limitProblems = (one: Case, limits: readonly number[]): readonly RowProblem[] => [
	...(one.entry.role !== undefined && one.entry.role !== 'employee'
		? [{ code: 'role-not-yours' } as const]
		: []),
	...wantedJoins(one)
		.filter(({ teamId }) => teamId === undefined || !limits.includes(teamId))
		.map(({ team }) => ({ code: 'team-not-yours', team }) as const),
];

/** A manager sees that somebody is here already in a team of theirs; of others, that they are not new. */
const withinLimits = (one: Case, limits: readonly number[]): Fate => {
	const problems = limitProblems(one, limits);
	if (problems.length > 0) return problem(...problems);
	const joins = wantedJoins(one);
	const { known } = one;
	if (!known) return { type: 'add', role: 'employee', joins };
	return newJoins(joins, known).length === 0
		? { type: 'same', personId: known.id, kept: keptOf(one) }
		: problem({ code: 'not-new' });
};

const roleChange = ({ entry, known }: Case): Role | undefined =>
	entry.role === known?.role ? undefined : entry.role;

const unlimited = (one: Case): Fate => {
	const { entry, known } = one;
	if (!known) return { type: 'add', role: entry.role ?? 'employee', joins: wantedJoins(one) };
	const role = roleChange(one);
	if (role === 'employee' && [...known.places.values()].includes(true))
		return problem({ code: 'still-leads' });
	const joins = newJoins(wantedJoins(one), known);
	const kept = keptOf(one);
	if (role === undefined && joins.length === 0) return { type: 'same', personId: known.id, kept };
	return { type: 'change', personId: known.id, role, joins, kept };
};

const fateOf = (one: Case): Fate => {
	const { entry, scope } = one;
	if (entry.problems.length > 0) return problem(...entry.problems);
	return scope.limits ? withinLimits(one, scope.limits) : unlimited(one);
};

/** Without an address somebody is known by their name, if only one has it. Managers know their own people. */
const namesakesOf = (entry: Entry, here: Here, { limits }: Scope): readonly Known[] => {
	if (entry.email !== '') return [here.byEmail.get(entry.email)].filter((one) => one !== undefined);
	const all = here.byName.get(sortKey(entry.name)) ?? [];
	return limits ? all.filter(({ places }) => limits.some((id) => places.has(id))) : all;
};

/** Of those who are administrators no longer by the list, the last one stays. */
const keepLastAdmin = (rows: readonly PlanRow[], { admins }: Here): readonly PlanRow[] => {
	let left = admins.length;
	return rows.map((row) => {
		const { fate } = row;
		const leaves =
			fate.type === 'change' && fate.role !== undefined && admins.includes(fate.personId);
		if (!leaves) return row;
		left -= 1;
		return left > 0 ? row : { ...row, fate: problem({ code: 'last-admin' }) };
	});
};

/**
 * Says of every row what would come of it.
 *
 * @param here what the platform knows now
 * @param scope what the one who has brought the list may do
 */
export const judgeList = (
	entries: readonly Entry[],
	here: Here,
	scope: Scope,
): readonly PlanRow[] => {
	const repeats = repeatsIn(entries);
	const rows = entries.map((entry): PlanRow => {
		const { row, name, email } = entry;
		const repeat = repeats.get(row);
		const [known, ...more] = namesakesOf(entry, here, scope);
		const fate =
			more.length > 0
				? problem({ code: 'namesakes', name })
				: fateOf({ entry, here, scope, known });
		return { row, name, email, fate: repeat ? withProblem(fate, repeat) : fate };
	});
	return keepLastAdmin(rows, here);
};

const withProblem = (fate: Fate, one: RowProblem): Fate =>
	problem(...(fate.type === 'problem' ? fate.problems : []), one);
