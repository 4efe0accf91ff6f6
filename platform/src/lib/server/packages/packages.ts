import type { DatabaseSync } from 'node:sqlite';
import { isStandard } from '../../standard.ts';
import type { Standard } from '../../standard.ts';
import { inTransaction } from '../db/database.ts';
import { number, text } from '../db/row.ts';
import type { Row } from '../db/row.ts';
import { insertEntries, listEntries } from './entries.ts';
import type { Manifest } from './manifest.ts';

/** A package that stands on this machine: its manifest, and what the zip told. */
export type Package = Manifest & {
	/** Of the zip, lower-case hex. Also the name of its folder and its id. */
	readonly sha256: string;
	/** Size of the zip. */
	readonly bytes: number;
	readonly unpackedBytes: number;
	/** ISO 8601. */
	readonly importedAt: string;
};

const standardOf = (row: Row): Standard => {
	const standard = text(row, 'standard');
	if (!isStandard(standard)) throw new TypeError(`${standard} is not a standard.`);
	return standard;
};

const toPackage = (db: DatabaseSync, row: Row): Package => {
	const sha256 = text(row, 'sha256');
	return {
		sha256,
		identifier: text(row, 'identifier'),
		standard: standardOf(row),
		title: text(row, 'title'),
		description: text(row, 'description'),
		version: text(row, 'version'),
		contents: listEntries(db, sha256),
		bytes: number(row, 'bytes'),
		unpackedBytes: number(row, 'unpacked_bytes'),
		importedAt: text(row, 'imported_at'),
	};
};

/** All packages: by title, and of the same course and standard the newest first. */
export const listPackages = (db: DatabaseSync): readonly Package[] =>
	db
		.prepare('SELECT * FROM packages ORDER BY imported_at DESC, rowid DESC')
		.all()
		.map((row) => toPackage(db, row))
		.map((one, index, all) => ({
			one,
			index,
			lead: all.find((other) => isSameCourse(one, other)) ?? one,
		}))
		.sort(
			(a, b) =>
				a.lead.title.localeCompare(b.lead.title, 'sv') ||
				a.lead.standard.localeCompare(b.lead.standard) ||
				a.lead.identifier.localeCompare(b.lead.identifier) ||
				a.index - b.index,
		)
		.map(({ one }) => one);

/** Whether two packages are versions of the same course: manifest identifier and standard agree. */
export const isSameCourse = (one: Package, other: Package): boolean =>
	one.identifier === other.identifier && one.standard === other.standard;

/** The package with this sha256, if it stands here. */
export const findPackage = (db: DatabaseSync, sha256: string): Package | undefined => {
	const row = db.prepare('SELECT * FROM packages WHERE sha256 = ?').get(sha256);
	return row ? toPackage(db, row) : undefined;
};

/** Stores a package with its table of contents, and forgets that it was ever removed. */
export const insertPackage = (db: DatabaseSync, one: Package): void =>
	inTransaction(db, () => {
		db.prepare('DELETE FROM removals WHERE sha256 = ?').run(one.sha256);
		db.prepare(
			`INSERT INTO packages (sha256, identifier, standard, title, description, version, bytes,
				unpacked_bytes, imported_at)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		).run(
			one.sha256,
			one.identifier,
			one.standard,
			one.title,
			one.description,
			one.version,
			one.bytes,
			one.unpackedBytes,
			one.importedAt,
		);
		insertEntries(db, one.sha256, one.contents);
	});

/** Removes a package's row with all its attempts, and remembers that it was removed. */
export const deletePackage = (db: DatabaseSync, sha256: string, now: Date): void =>
	inTransaction(db, () => {
		db.prepare('DELETE FROM packages WHERE sha256 = ?').run(sha256);
		db.prepare('INSERT OR REPLACE INTO removals (sha256, removed_at) VALUES (?, ?)').run(
			sha256,
			now.toISOString(),
		);
	});

/** Whether somebody has removed the package with this sha256. */
export const wasRemoved = (db: DatabaseSync, sha256: string): boolean =>
	db.prepare('SELECT 1 FROM removals WHERE sha256 = ?').get(sha256) !== undefined;
