import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { EntriesTable } from '../db/tables/learning.ts';
import { launchMethods, moveOns } from './contents.ts';
import type { Entry } from './contents.ts';

const oneOf = <T extends string>(allowed: readonly T[], value: string): T => {
	const found = allowed.find((one) => one === value);
	if (found === undefined) throw new TypeError(`${value} is none of ${allowed.join(', ')}.`);
	return found;
};

const toEntry = (row: Selectable<EntriesTable>): Entry => {
	const { position, depth, id, title } = row;
	const line = { position, depth, id, title };
	const place = { file: row.file, query: row.query };
	switch (oneOf(['heading', 'page', 'sco', 'au'], row.type)) {
		case 'heading':
			return { type: 'heading', ...line };
		case 'page':
			return { type: 'page', ...line, ...place };
		case 'sco':
			return {
				type: 'sco',
				...line,
				...place,
				mastery: row.mastery,
				passing: row.passing,
				threshold: row.threshold,
				launchData: row.launchData,
			};
		case 'au':
			return {
				type: 'au',
				...line,
				...place,
				moveOn: oneOf(moveOns, row.moveOn),
				masteryScore: row.masteryScore ?? undefined,
				launchMethod: oneOf(launchMethods, row.launchMethod),
				launchParameters: row.launchData,
				entitlementKey: row.entitlementKey,
			};
	}
};

/** The tables of contents of packages by their sums, each in the order of its manifest. */
export const listEntries = async (
	db: Db,
	sums: readonly string[],
): Promise<ReadonlyMap<string, readonly Entry[]>> => {
	const rows = await db
		.selectFrom('entries')
		.selectAll()
		.where('packageSha256', 'in', sums)
		.orderBy('position')
		.execute();
	const byPackage = Map.groupBy(rows, ({ packageSha256 }) => packageSha256);
	return new Map(sums.map((sum) => [sum, (byPackage.get(sum) ?? []).map(toEntry)]));
};

const blank = {
	file: '',
	query: '',
	mastery: '',
	passing: '',
	threshold: '',
	launchData: '',
	moveOn: '',
	masteryScore: null,
	launchMethod: '',
	entitlementKey: '',
};

const columnsOf = (entry: Entry) => {
	if (entry.type !== 'au') return { ...blank, ...entry };
	const { launchParameters, masteryScore, ...rest } = entry;
	return { ...blank, ...rest, launchData: launchParameters, masteryScore: masteryScore ?? null };
};

/** Stores a package's table of contents. Its row must stand there already. */
export const insertEntries = async (
	db: Db,
	packageSha256: string,
	contents: readonly Entry[],
): Promise<void> => {
	for (const entry of contents)
		await db
			.insertInto('entries')
			.values({ packageSha256, ...columnsOf(entry) })
			.execute();
};
