import { problemIn } from '../../mail-problem.ts';
import type { MailProblem } from '../../mail-problem.ts';
import type { PlatformHost } from '../host.ts';
import { isMailState, mailStates } from './outbox/mails.ts';
import type { MailState } from './outbox/mails.ts';

/** A letter as the page lists it. */
export type MailRow = {
	readonly id: number;
	readonly recipient: string;
	readonly subject: string;
	readonly state: MailState;
	readonly tries: number;
	/** ISO 8601. */
	readonly createdAt: string;
	readonly sentAt: string | undefined;
	/** While it waits: when it is tried again. */
	readonly nextAt: string | undefined;
	readonly problem: MailProblem | undefined;
};

/** The outbox, as an administrator sees it. */
export type OutboxView = {
	readonly counts: Readonly<Record<MailState, number>>;
	readonly total: number;
	/** Of which state letters are listed; nothing: of all. */
	readonly shown: MailState | undefined;
	/** The latest letters, of all or of the state that is asked for. */
	readonly letters: readonly MailRow[];
};

/** How many letters the page lists. */
export const LISTED = 50;

const countsOf = async ({ db }: Pick<PlatformHost, 'db'>): Promise<OutboxView['counts']> => {
	const rows = await db
		.selectFrom('mails')
		.select('state')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.groupBy('state')
		.execute();
	const counts = { waiting: 0, sending: 0, sent: 0, failed: 0, unknown: 0 };
	for (const { state, count } of rows) if (isMailState(state)) counts[state] = count;
	return counts;
};

const lettersOf = async (
	{ db }: Pick<PlatformHost, 'db'>,
	state: MailState | undefined,
): Promise<readonly MailRow[]> => {
	const all = db
		.selectFrom('mails')
		.select(['id', 'recipient', 'subject', 'state', 'tries', 'createdAt', 'sentAt'])
		.select(['nextAt', 'problem'])
		.orderBy('id', 'desc')
		.limit(LISTED);
	const rows = await (state ? all.where('state', '=', state) : all).execute();
	return rows.map((row) => {
		const at = isMailState(row.state) ? row.state : 'unknown';
		return {
			...row,
			state: at,
			sentAt: row.sentAt ?? undefined,
			nextAt: at === 'waiting' && row.tries > 0 ? row.nextAt : undefined,
			problem: problemIn(row.problem),
		};
	});
};

/**
 * What the outbox holds.
 *
 * @param state of which letters are wanted; of all, when it is none
 */
export const readOutbox = async (
	host: Pick<PlatformHost, 'db'>,
	state: string | null,
): Promise<OutboxView> => {
	const shown = mailStates.find((one) => one === state);
	const counts = await countsOf(host);
	const total = mailStates.reduce((sum, one) => sum + counts[one], 0);
	return { counts, total, shown, letters: await lettersOf(host, shown) };
};
