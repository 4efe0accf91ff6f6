import * as v from 'valibot';
import { note } from '../audit/audit.ts';
import { dayAt } from '../assignments/days.ts';
import { inTransaction } from '../db/database.ts';
import type { Db } from '../db/tables.ts';
import { fieldOf } from '../field.ts';
import type { PlatformHost } from '../host.ts';
import { readSetting, writeSetting } from '../settings/settings.ts';

/**
 * What is deleted when it is old. `details`: what courses have stored, their statements and calls, since
 * the attempt was last touched. `people`: those who have nothing to do, since they were last here.
 * `records`: the log, letters, and links and sign-ins that are over.
 */
export const kept = ['details', 'people', 'records'] as const;
export type Kept = (typeof kept)[number];

/** For how many months each is kept; nothing: for ever. */
export type Retention = Readonly<Record<Kept, number | undefined>>;

/** The months that can be chosen. None so few that somebody who is ill or on leave comes back to nothing. */
export const choices: Readonly<Record<Kept, readonly number[]>> = {
	details: [3, 6, 12, 24, 36],
	people: [12, 24, 36, 60],
	records: [12, 24, 36, 60],
};

/** What stands in the form before anybody has decided. Why these: see the README. */
export const suggested: Retention = { details: 12, people: 24, records: 24 };

const SETTING = 'retention';
/** The day on which it was carried out last, or is not to be carried out any more. */
export const RAN = 'retention.ran';

const months = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));
const stored = v.pipe(
	v.string(),
	v.parseJson(),
	v.object({ details: months, people: months, records: months }),
);

/** What has been decided; nothing when nobody has decided anything, and then nothing is deleted. */
export const readRetention = async (db: Db): Promise<Retention | undefined> => {
	const parsed = v.safeParse(stored, await readSetting(db, SETTING));
	if (!parsed.success) return undefined;
	const { details, people, records } = parsed.output;
	return {
		details: details ?? undefined,
		people: people ?? undefined,
		records: records ?? undefined,
	};
};

const chosen = (form: FormData, what: Kept): number | undefined | 'unknown' => {
	const text = fieldOf(form, what);
	if (text === 'never') return undefined;
	return choices[what].find((one) => String(one) === text) ?? 'unknown';
};

/** What a form decides; nothing when something in it is none of the choices. */
export const retentionIn = (form: FormData): Retention | undefined => {
	const [details, people, records] = kept.map((what) => chosen(form, what));
	if (details === 'unknown' || people === 'unknown' || records === 'unknown') return undefined;
	return { details, people, records };
};

const numbersOf = (retention: Retention) => ({
	details: retention.details ?? null,
	people: retention.people ?? null,
	records: retention.records ?? null,
});

/** Decides. It is carried out from tomorrow on, so that there is a day to think better of it. */
export const decide = (host: PlatformHost, by: number, retention: Retention): Promise<void> =>
	inTransaction(host, async ({ db, now }) => {
		await writeSetting(db, SETTING, JSON.stringify(numbersOf(retention)));
		await writeSetting(db, RAN, dayAt(now()));
		const about = Object.fromEntries(kept.map((what) => [what, retention[what] ?? 'never']));
		await note(db, { personId: by, action: 'settings.changed', about }, now());
	});

/** So many months ago: what was last touched before is old. ISO 8601. */
export const monthsAgo = (count: number, now: Date): string => {
	const date = new Date(now);
	const day = date.getUTCDate();
	date.setUTCMonth(date.getUTCMonth() - count);
	// Of the 31st the last of a shorter month.
	if (date.getUTCDate() !== day) date.setUTCDate(0);
	return date.toISOString();
};
