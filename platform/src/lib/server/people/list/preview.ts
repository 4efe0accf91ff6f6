import { createHash } from 'node:crypto';
import { done } from '../../../outcome.ts';
import type { Outcome } from '../../../outcome.ts';
import type { Column, ListProblem } from '../../../list-problem.ts';
import { inTransaction } from '../../db/database.ts';
import type { PlatformHost } from '../../host.ts';
import type { Person } from '../people.ts';
import { teamKey } from '../team-names.ts';
import { listTeams } from '../teams.ts';
import { lookUp } from './here.ts';
import { judgeList } from './judge.ts';
import { countRows, newTeamsIn } from './plan.ts';
import type { Counts, PlanRow } from './plan.ts';
import { readList } from './read-list.ts';
import { scopeFor } from './scope.ts';

/** A list that somebody has brought. */
export type List = {
	/** Id of the team that it was brought to; nothing: to none. */
	readonly team: string | undefined;
	readonly text: string;
};

/** What would come of a list now. */
export type Preview = {
	readonly rows: readonly PlanRow[];
	readonly counts: Counts;
	/** Names of the teams that would be made. */
	readonly newTeams: readonly string[];
	/** Where each thing was found by what the cells look like, counted from 0; nothing where headers say it. */
	readonly guess: Readonly<Partial<Record<Column, number>>> | undefined;
	/** Headers of columns that are not used. */
	readonly unused: readonly string[];
	/** Of all that would be done: two previews with the same sum do the same. */
	readonly sum: string;
};

const sumOf = (rows: readonly PlanRow[]): string =>
	createHash('sha256').update(JSON.stringify(rows)).digest('hex');

/**
 * Says what would come of a list, and changes nothing.
 *
 * @param by who has brought it
 * @returns the preview, or why the list cannot be read; nothing at all when they may not bring it there
 */
export const previewList = (
	host: PlatformHost,
	by: Person,
	{ team, text }: List,
): Promise<Outcome<Preview, ListProblem> | undefined> =>
	inTransaction(host, async ({ db }) => {
		const scope = await scopeFor(db, by, team);
		if (!scope) return undefined;
		const teams = new Set((await listTeams(db)).map(({ name }) => teamKey(name)));
		const read = readList(text, (name) => teams.has(teamKey(name)));
		if (!read.ok) return read;
		const { columns, entries } = read.value;
		const rows = judgeList(entries, await lookUp(db, entries), scope);
		return done({
			rows,
			counts: countRows(rows),
			newTeams: newTeamsIn(rows),
			guess: columns.isGuess ? columns.places : undefined,
			unused: columns.unused,
			sum: sumOf(rows),
		});
	});
