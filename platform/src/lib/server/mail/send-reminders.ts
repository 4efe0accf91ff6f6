import { dayAt } from '../assignments/days.ts';
import type { Day } from '../assignments/days.ts';
import { note } from '../audit/audit.ts';
import { inTransaction, lock } from '../db/database.ts';
import type { Db } from '../db/tables.ts';
import type { PlatformHost } from '../host.ts';
import { kindOf, reminderLetter } from './letters/reminder.ts';
import { inLetter, openDuties, together } from './open-duties.ts';
import type { OpenDuty, Which } from './open-duties.ts';
import { reminderName, reminderPrefix, subjectOf } from './outbox/names.ts';
import { queue } from './outbox/queue.ts';
import { toldBy } from './told.ts';
import type { Telling, Told } from './told.ts';
import { writingTo } from './writing.ts';

/** What one letter is about: what one person is reminded of. */
type Group = readonly [OpenDuty, ...OpenDuty[]];

/** The duties that anybody has been reminded of today. */
const remindedOf = async (db: Db, today: Day): Promise<ReadonlySet<number>> => {
	const rows = await db
		.selectFrom('mails')
		.select('name')
		.where('name', 'like', `${reminderPrefix(today)}%`)
		.execute();
	return new Set(
		rows.flatMap(({ name }) => {
			const subject = subjectOf(name);
			return subject.type === 'duties' ? subject.ids : [];
		}),
	);
};

const write = async (host: PlatformHost, group: Group, today: Day): Promise<Telling> => {
	const [{ person }] = group;
	if (person.email === undefined) return { person, outcome: 'address' };
	const letter = reminderLetter(
		writingTo(host, person, group),
		kindOf(group.map(({ status }) => status)),
		group.map((duty) => inLetter(duty, person.locale)),
	);
	const ids = group.map(({ id }) => id);
	const to = {
		name: reminderName(today, person.id, ids),
		personId: person.id,
		recipient: person.email,
	};
	return { person, outcome: await queue(host.db, { ...to, ...letter, calendar: '' }, host.now()) };
};

const remindAll = async (
	host: PlatformHost,
	groups: readonly Group[],
): Promise<readonly Telling[]> => {
	// Two may remind the same people at the same time. Always in the same order, so that they never wait
	// for each other in a ring.
	const ids = groups.map(([{ person }]) => person.id).toSorted((a, b) => a - b);
	for (const id of ids) await lock(host.db, 'people', id);
	const today = dayAt(host.now());
	const reminded = await remindedOf(host.db, today);
	const tellings: Telling[] = [];
	for (const group of groups) {
		const [first, ...rest] = group.filter(({ id }) => !reminded.has(id));
		tellings.push(
			first
				? await write(host, [first, ...rest], today)
				: { person: group[0].person, outcome: 'already' },
		);
	}
	return tellings;
};

/**
 * Reminds people of what they have left to do: each gets one letter, and of each course at most one
 * a day. Who has done theirs, is let off or may not sign in is left out.
 *
 * @param by who reminds
 * @returns `off` when no mail is sent
 */
export const sendReminders = (
	host: PlatformHost,
	which: Which,
	by: number,
): Promise<Told | 'off'> =>
	inTransaction(host, async (host) => {
		if (!host.mail) return 'off';
		const duties = await openDuties(host, which);
		const groups = together(duties, ({ person }) => String(person.id));
		const told = toldBy(await remindAll(host, groups));
		const about = { people: told.queued };
		if (told.queued > 0)
			await note(host.db, { personId: by, action: 'reminder.sent', about }, host.now());
		return told;
	});
