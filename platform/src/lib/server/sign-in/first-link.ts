import { note } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { createLink, revokeLinks } from './links.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The address that a link's key is opened at. */
export const linkAddress = ({ origins }: Pick<PlatformHost, 'origins'>, key: string): string =>
	`${origins.app}/in/${key}`;

/** The administrator who was here first. Throws when there is none. */
const firstAdmin = (host: PlatformHost) =>
	host.db
		.selectFrom('people')
		.select(['id', 'seenAt'])
		.where('role', '=', 'admin')
		.orderBy('id')
		.executeTakeFirstOrThrow();

/** Makes a link that lets the first administrator in, once and for a day. Earlier ones open nothing. */
export const makeAdminLink = (host: PlatformHost): Promise<string> =>
	inTransaction(host, async (inside) => {
		const { id: personId } = await firstAdmin(inside);
		const now = inside.now();
		await revokeLinks(inside.db, { personId }, now);
		const link = { personId, isOnce: true, expiresAt: new Date(now.getTime() + DAY) };
		const about = { person: personId, days: 1 };
		await note(inside.db, { personId: undefined, action: 'link.made', about }, now);
		return linkAddress(inside, await createLink(inside.db, link, now));
	});

/** The same, as long as no administrator has ever been here; else nothing. */
export const firstLink = async (host: PlatformHost): Promise<string | undefined> => {
	const seen = await host.db
		.selectFrom('people')
		.select('id')
		.where('role', '=', 'admin')
		.where('seenAt', 'is not', null)
		.executeTakeFirst();
	return seen ? undefined : makeAdminLink(host);
};
