import { CamelCasePlugin } from 'kysely';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import { base } from './base.ts';
import { erasing } from './erasing.ts';
import { organisation } from './organisation.ts';

/**
 * The schema, as steps in the order of their names. Add at the end; never change one that has been in
 * use.
 */
const migrations: Readonly<Record<string, Migration>> = {
	'001-base': base,
	'002-organisation': organisation,
	'003-erasing': erasing,
};

/** Names of all steps that this version knows, in their order. */
export const steps: readonly string[] = Object.keys(migrations).toSorted();

/** All of a step, or nothing: on PostgreSQL the migrator sees to it, on SQLite it leaves it to us. */
const whole = (one: Migration): Migration => ({
	up: (db) =>
		db.isTransaction ? one.up(db) : db.transaction().execute((inside) => one.up(inside)),
});

/**
 * Brings the schema up to date. Several processes may do so at once: one goes first.
 *
 * @param upTo a step to stop at. Default: the newest
 * @throws Error when a newer version of the platform has been here, or a step fails
 */
export const migrate = async <T>(db: Kysely<T>, upTo?: string): Promise<void> => {
	const migrator = new Migrator({
		db: db.withoutPlugins().withPlugin(new CamelCasePlugin()),
		provider: {
			getMigrations: () =>
				Promise.resolve(
					Object.fromEntries(Object.entries(migrations).map(([name, one]) => [name, whole(one)])),
				),
		},
	});
	const { error } = await (upTo === undefined
		? migrator.migrateToLatest()
		: migrator.migrateTo(upTo));
	if (error === undefined) return;
	// The migrator's word for a step that it does not know.
	if (error instanceof Error && error.message.includes('corrupted migrations'))
		throw new Error('The database was written by a newer version of the platform.');
	throw error instanceof Error ? error : new Error('A migration has failed.', { cause: error });
};
