import type { RowProblem } from '../../../list-problem.ts';
import type { Role } from '../role.ts';
import { teamKey } from '../team-names.ts';

/** Coming into a team, or to lead it. */
export type Join = {
	readonly team: string;
	/** Nothing: the team is new. */
	readonly teamId: number | undefined;
	readonly leads: boolean;
};

/** What the list says otherwise than the platform, and what it does not change. */
export type Kept =
	| { readonly code: 'name'; readonly name: string }
	/** They cannot sign in, and the list does not let them in. */
	| { readonly code: 'blocked' };

/** What comes of one row. */
export type Fate =
	| { readonly type: 'add'; readonly role: Role; readonly joins: readonly Join[] }
	| {
			readonly type: 'change';
			readonly personId: number;
			/** Nothing: it stays as it is. */
			readonly role: Role | undefined;
			readonly joins: readonly Join[];
			readonly kept: readonly Kept[];
	  }
	| { readonly type: 'same'; readonly personId: number; readonly kept: readonly Kept[] }
	| { readonly type: 'problem'; readonly problems: readonly RowProblem[] };

/** One row of the list, and what comes of it. */
export type PlanRow = {
	readonly row: number;
	readonly name: string;
	readonly email: string;
	readonly fate: Fate;
};

/** How many rows come to what. */
export type Counts = Readonly<Record<Fate['type'], number>>;

/** Counts the rows by what comes of them. */
export const countRows = (rows: readonly PlanRow[]): Counts => {
	const of = (type: Fate['type']): number => rows.filter(({ fate }) => fate.type === type).length;
	return { add: of('add'), change: of('change'), same: of('same'), problem: of('problem') };
};

const joinsOf = ({ fate }: PlanRow): readonly Join[] =>
	fate.type === 'add' || fate.type === 'change' ? fate.joins : [];

/** Names of the teams that are made, each once, in whatever case it is written. */
export const newTeamsIn = (rows: readonly PlanRow[]): readonly string[] => {
	const made = new Map<string, string>();
	for (const { team, teamId } of rows.flatMap(joinsOf))
		if (teamId === undefined && !made.has(teamKey(team))) made.set(teamKey(team), team);
	return [...made.values()];
};
