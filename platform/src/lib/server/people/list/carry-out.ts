import type { ListProblem } from '../../../list-problem.ts';
import { note } from '../../audit/audit.ts';
import { inTransaction } from '../../db/database.ts';
import { twice } from '../../db/twice.ts';
import type { PlatformHost } from '../../host.ts';
import { addAllNoted, changeNoted } from '../administer.ts';
import { findPerson } from '../people.ts';
import type { Person } from '../people.ts';
import { putAllInto } from '../places.ts';
import { addTeamNoted, teamKey } from '../team-names.ts';
import { newestImport } from './imports.ts';
import type { Fate, Join, PlanRow } from './plan.ts';
import { previewList } from './preview.ts';
import type { List, Preview } from './preview.ts';

/** What somebody has said yes to. */
export type Confirmed = List & {
	/** Of the preview that they have seen. */
	readonly sum: string;
	/** Rows with problems are left out; else there must be none. */
	readonly leavesOut: boolean;
};

/** What came of it; only `done` has changed anything. */
export type Carried =
	| { readonly type: 'done'; readonly id: number }
	/** It is not what was seen: the list or the platform has changed meanwhile. */
	| { readonly type: 'changed'; readonly preview: Preview }
	/** Rows with problems, or nothing to do at all. */
	| { readonly type: 'held'; readonly preview: Preview }
	| { readonly type: 'unreadable'; readonly problems: readonly ListProblem[] };

type Doing = {
	readonly host: PlatformHost;
	readonly by: number;
	/** Ids of new teams by `teamKey`. */
	readonly teams: ReadonlyMap<string, number>;
};

type Added = PlanRow & { readonly fate: Extract<Fate, { type: 'add' }> };

const isAdded = (row: PlanRow): row is Added => row.fate.type === 'add';

/** Somebody, and the teams that they come into, in the order of their row. */
type Joining = { readonly personId: number; readonly joins: readonly Join[] };

const change = async (
	{ host, by }: Doing,
	fate: Extract<Fate, { type: 'change' }>,
): Promise<Joining> => {
	const person = await findPerson(host.db, fate.personId);
	if (!person) throw new Error('Somebody is gone within a transaction.');
	await changeNoted(host, by, { person, to: { ...person, role: fate.role ?? person.role } });
	return { personId: person.id, joins: fate.joins };
};

const add = async ({ host, by }: Doing, rows: readonly Added[]): Promise<readonly Joining[]> => {
	const people = rows.map(({ name, email, fate }) => {
		return { name, email: email || undefined, role: fate.role };
	});
	const ids = await addAllNoted(host, by, people);
	return rows.map(({ fate }, index) => ({ personId: ids[index] ?? -1, joins: fate.joins }));
};

/** First everybody’s first team, then everybody’s second: what comes of it is as if they came one by one. */
const joinAll = async ({ host, by, teams }: Doing, all: readonly Joining[]): Promise<void> => {
	const most = all.reduce((found, { joins }) => Math.max(found, joins.length), 0);
	for (let nth = 0; nth < most; nth += 1) {
		const memberships = all.flatMap(({ personId, joins }) => {
			const one = joins[nth];
			const teamId = one && (one.teamId ?? teams.get(teamKey(one.team)));
			return one && teamId !== undefined ? [{ teamId, personId, leads: one.leads }] : [];
		});
		await putAllInto(host, by, memberships);
	}
};

const addTeams = async (
	host: PlatformHost,
	by: number,
	names: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
	const teams = new Map<string, number>();
	for (const name of names) teams.set(teamKey(name), await addTeamNoted(host, by, name));
	return teams;
};

const carryOutAll = async (host: PlatformHost, by: number, preview: Preview): Promise<number> => {
	const { rows, counts } = preview;
	const teams = await addTeams(host, by, preview.newTeams);
	const doing = { host, by, teams };
	const joining = [...(await add(doing, rows.filter(isAdded)))];
	for (const { fate } of rows) if (fate.type === 'change') joining.push(await change(doing, fate));
	await joinAll(doing, joining);
	const about = { ...counts, teams: teams.size };
	await note(host.db, { personId: by, action: 'people.imported', about }, host.now());
	return newestImport(host.db, by);
};

const judge = (preview: Preview, { sum, leavesOut }: Confirmed): Carried | undefined => {
	if (preview.sum !== sum) return { type: 'changed', preview };
	const { add, change: changes, problem } = preview.counts;
	const isHeld = add + changes === 0 || (problem > 0 && !leavesOut);
	return isHeld ? { type: 'held', preview } : undefined;
};

/** Everything that a list makes happens at the same moment, by which its people are found again. */
const atOnce = (host: PlatformHost): PlatformHost => {
	const now = host.now();
	return { ...host, now: () => now };
};

/**
 * Does what a preview has said: all of it, or nothing. What it would do is worked out once more, and
 * where it is no longer the same there is a new preview instead.
 *
 * @param by who has said yes
 * @returns nothing when they may not bring a list there
 */
export const carryOut = (
	host: PlatformHost,
	by: Person,
	confirmed: Confirmed,
): Promise<Carried | undefined> =>
	twice(() =>
		inTransaction(atOnce(host), async (host): Promise<Carried | undefined> => {
			const previewed = await previewList(host, by, confirmed);
			if (!previewed) return undefined;
			if (!previewed.ok) return { type: 'unreadable', problems: previewed.problems };
			const preview = previewed.value;
			const held = judge(preview, confirmed);
			return held ?? { type: 'done', id: await carryOutAll(host, by.id, preview) };
		}),
	);
