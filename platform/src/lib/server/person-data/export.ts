import { strToU8, zipSync } from 'fflate';
import { dayText } from '../../day-text.ts';
import { locales, textsFor } from '../../texts/index.ts';
import { note } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import type { Db } from '../db/tables.ts';
import type { PlatformHost } from '../host.ts';
import { attemptsOf, profilesOf, registrationsOf } from './learning.ts';
import * as organisation from './organisation.ts';

/** All that is kept about somebody, for programs; nothing when there is no such person. */
const readAll = async (db: Db, id: number) => {
	const person = await organisation.personOf(db, id);
	return (
		person && {
			person,
			teams: await organisation.teamsOf(db, id),
			links: await organisation.linksOf(db, id),
			signIns: await organisation.signInsOf(db, id),
			duties: await organisation.dutiesOf(db, id),
			attempts: await attemptsOf(db, id),
			registrations: await registrationsOf(db, id),
			profiles: await profilesOf(db, id),
			letters: await organisation.lettersTo(db, id),
			sent: await organisation.sentBy(db, id),
			log: await organisation.doneBy(db, id),
		}
	);
};

const readMes = (now: Date): Readonly<Record<string, Uint8Array>> =>
	Object.fromEntries(
		locales.map((locale) => {
			const texts = textsFor(locale);
			const { file, lines } = texts.privacy.readMe;
			const day = dayText(now.toISOString(), texts.locale);
			// Windows shows these line ends everywhere, and so does everything else.
			return [file, strToU8(`\uFEFF${lines(day).join('\r\n')}\r\n`)];
		}),
	);

/**
 * All that is kept about somebody, as a zip: `data.json`, and in each language what is what. Notes who has
 * taken it.
 *
 * @param by id of who asks; it may be themselves
 * @returns nothing when there is no such person
 */
export const exportPerson = (
	host: PlatformHost,
	by: number,
	id: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> =>
	inTransaction(host, async ({ db, now }) => {
		const data = await readAll(db, id);
		if (!data) return undefined;
		await note(db, { personId: by, action: 'person.exported', about: { person: id } }, now());
		const exportedAt = now().toISOString();
		const json = JSON.stringify({ exportedAt, ...data }, undefined, '\t');
		return zipSync({ 'data.json': strToU8(json), ...readMes(now()) }, { mtime: now() });
	});

/** The same as an answer that a browser saves. */
export const exportResponse = (zip: Uint8Array<ArrayBuffer>, name: string): Response =>
	new Response(zip, {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${name}.zip"`,
			'cache-control': 'no-store',
		},
	});
