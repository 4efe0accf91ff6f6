import type { DatabaseSync } from 'node:sqlite';
import { number, numberOrNone, text } from '../db/row.ts';
import type { Row } from '../db/row.ts';
import { launchMethods, moveOns } from './contents.ts';
import type { Entry } from './contents.ts';

const oneOf = <T extends string>(allowed: readonly T[], row: Row, column: string): T => {
	const found = allowed.find((one) => one === text(row, column));
	if (found === undefined) throw new TypeError(`The column ${column} holds an unknown word.`);
	return found;
};

const toEntry = (row: Row): Entry => {
	const line = {
		position: number(row, 'position'),
		depth: number(row, 'depth'),
		id: text(row, 'id'),
		title: text(row, 'title'),
	};
	const place = { file: text(row, 'file'), query: text(row, 'query') };
	switch (oneOf(['heading', 'page', 'sco', 'au'], row, 'type')) {
		case 'heading':
			return { type: 'heading', ...line };
		case 'page':
			return { type: 'page', ...line, ...place };
		case 'sco':
			return {
				type: 'sco',
				...line,
				...place,
				mastery: text(row, 'mastery'),
				passing: text(row, 'passing'),
				threshold: text(row, 'threshold'),
				launchData: text(row, 'launch_data'),
			};
		case 'au':
			return {
				type: 'au',
				...line,
				...place,
				moveOn: oneOf(moveOns, row, 'move_on'),
				masteryScore: numberOrNone(row, 'mastery_score'),
				launchMethod: oneOf(launchMethods, row, 'launch_method'),
				launchParameters: text(row, 'launch_data'),
				entitlementKey: text(row, 'entitlement_key'),
			};
	}
};

/** The table of contents of a package, in the order of its manifest. */
export const listEntries = (db: DatabaseSync, sha256: string): readonly Entry[] =>
	db
		.prepare('SELECT * FROM entries WHERE package_sha256 = ? ORDER BY position')
		.all(sha256)
		.map(toEntry);

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
export const insertEntries = (
	db: DatabaseSync,
	sha256: string,
	contents: readonly Entry[],
): void => {
	const insert = db.prepare(
		`INSERT INTO entries (package_sha256, position, depth, type, id, title, file, query,
			mastery, passing, threshold, launch_data, move_on, mastery_score, launch_method,
			entitlement_key)
		VALUES ($sha256, $position, $depth, $type, $id, $title, $file, $query, $mastery, $passing,
			$threshold, $launchData, $moveOn, $masteryScore, $launchMethod, $entitlementKey)`,
	);
	for (const entry of contents) insert.run({ sha256, ...columnsOf(entry) });
};
