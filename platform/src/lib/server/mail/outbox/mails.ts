import type { Selectable } from 'kysely';
import { problemText } from '../../../mail-problem.ts';
import type { MailProblem } from '../../../mail-problem.ts';
import type { Db } from '../../db/tables.ts';
import type { MailsTable } from '../../db/tables/organisation.ts';
import type { PlatformHost } from '../../host.ts';

/** `unknown`: it may have been sent, so it is not sent again by itself. */
export const mailStates = ['waiting', 'sending', 'sent', 'failed', 'unknown'] as const;
export type MailState = (typeof mailStates)[number];

export const isMailState = (text: string): text is MailState =>
	mailStates.some((one) => one === text);

/** A letter in the hands of whoever sends it. */
export type Mail = Omit<Selectable<MailsTable>, 'state' | 'sentAt' | 'problem'>;

type On = Pick<PlatformHost, 'db' | 'now'>;

/** Longer than any sending takes. Who has a letter for longer is gone. Milliseconds. */
const LEASE = 30 * 60 * 1000;

/** How many are looked at when several processes reach for the same letters. */
const REACH = 20;

/** Letters whose time has come, the oldest first. */
export const ripe = async ({ db, now }: On): Promise<readonly number[]> => {
	const rows = await db
		.selectFrom('mails')
		.select('id')
		.where('state', '=', 'waiting')
		.where('nextAt', '<=', now().toISOString())
		.orderBy('nextAt')
		.orderBy('id')
		.limit(REACH)
		.execute();
	return rows.map(({ id }) => id);
};

/**
 * Takes a letter, so that nobody else does: one statement, which of several processes lets one through.
 *
 * @returns nothing when another was first
 */
export const claim = async ({ db, now }: On, id: number): Promise<Mail | undefined> => {
	const at = now();
	return db
		.updateTable('mails')
		.set((eb) => ({
			state: 'sending',
			tries: eb('tries', '+', 1),
			// While it is being sent: when to give it up.
			nextAt: new Date(at.getTime() + LEASE).toISOString(),
		}))
		.where('id', '=', id)
		.where('state', '=', 'waiting')
		.where('nextAt', '<=', at.toISOString())
		.returning(['id', 'name', 'personId', 'recipient', 'subject', 'body', 'calendar'])
		.returning(['tries', 'nextAt', 'createdAt'])
		.executeTakeFirst();
};

/** Given up by another process meanwhile, it is still this one that knows best. */
const inHand = (db: Db, id: number) =>
	db.updateTable('mails').where('id', '=', id).where('state', 'in', ['sending', 'unknown']);

/** Notes that a letter has been taken by the mail server. Its text is needed no more, and not kept. */
export const markSent = async ({ db, now }: On, id: number): Promise<void> => {
	await inHand(db, id)
		.set({ state: 'sent', sentAt: now().toISOString(), body: '', calendar: '', problem: '' })
		.execute();
};

/** Puts a letter back until later. */
export const putBack = async (
	{ db }: On,
	id: number,
	at: { readonly next: Date; readonly problem: MailProblem },
): Promise<void> => {
	await inHand(db, id)
		.set({ state: 'waiting', nextAt: at.next.toISOString(), problem: problemText(at.problem) })
		.execute();
};

/** Notes that a letter will not be sent, or that nobody knows whether it was. */
export const giveUp = async (
	{ db }: On,
	id: number,
	as: { readonly state: 'failed' | 'unknown'; readonly problem: MailProblem },
): Promise<void> => {
	await inHand(db, id)
		.set({ state: as.state, problem: problemText(as.problem) })
		.execute();
};

/** Notes of letters whose process is gone that nobody knows whether they were sent. */
export const giveUpLost = async ({ db, now }: On): Promise<void> => {
	await db
		.updateTable('mails')
		.set({ state: 'unknown', problem: problemText({ code: 'died', detail: '' }) })
		.where('state', '=', 'sending')
		.where('nextAt', '<=', now().toISOString())
		.execute();
};

/**
 * Lets a letter be tried from the beginning, because somebody has said so.
 *
 * @param from what it is now; when it is not that any more, nothing happens
 * @returns whether it was
 */
export const sendAfterAll = async (
	{ db, now }: On,
	id: number,
	from: 'failed' | 'unknown',
): Promise<boolean> => {
	const { numUpdatedRows } = await db
		.updateTable('mails')
		.set({ state: 'waiting', tries: 0, nextAt: now().toISOString(), problem: '' })
		.where('id', '=', id)
		.where('state', '=', from)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
};
