import { note } from '../audit/audit.ts';
import { inTransaction } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import { calendarText } from './calendar.ts';
import { dutyDay } from './calendar-of.ts';
import { assignedLetter } from './letters/assigned.ts';
import { inLetter, openDuties, together } from './open-duties.ts';
import type { OpenDuty } from './open-duties.ts';
import { assignedName } from './outbox/names.ts';
import { namesWritten, queue } from './outbox/queue.ts';
import { toldBy } from './told.ts';
import type { Telling, Told } from './told.ts';
import { writingTo } from './writing.ts';

/** What one letter is about: the courses of one round that one person has left to do. */
type Group = readonly [OpenDuty, ...OpenDuty[]];

const nameOf = ([{ assignmentId, round, person }]: Group): string =>
	assignedName(assignmentId, round, person.id);

const calendarOf = (host: PlatformHost, group: Group): string => {
	const { locale } = group[0].person;
	const days = group.flatMap(({ id, dueOn, title }) =>
		dueOn === undefined
			? []
			: [dutyDay(host, { id, dueOn, isOpen: true }, { title: title[locale], locale })],
	);
	if (days.length === 0) return '';
	return calendarText(days, { method: 'PUBLISH', at: host.now(), language: locale });
};

const tell = async (host: PlatformHost, group: Group): Promise<Telling> => {
	const [{ person, message }] = group;
	if (person.email === undefined) return { person, outcome: 'address' };
	const calendar = calendarOf(host, group);
	const letter = assignedLetter(writingTo(host, person, group), {
		courses: group.map((duty) => inLetter(duty, person.locale)),
		message,
		hasCalendar: calendar !== '',
	});
	const to = { name: nameOf(group), personId: person.id, recipient: person.email };
	return { person, outcome: await queue(host.db, { ...to, ...letter, calendar }, host.now()) };
};

/**
 * Writes to everybody who has something of an assignment left to do, each once; to call it again tells
 * only those who have come since.
 *
 * @param by who tells; nothing: the platform by itself
 * @returns `off` when no mail is sent
 */
export const tellAssigned = (
	host: PlatformHost,
	assignmentId: number,
	by: number | undefined,
): Promise<Told | 'off'> =>
	inTransaction(host, async (host) => {
		if (!host.mail) return 'off';
		const groups = together(
			await openDuties(host, { assignmentId }),
			({ person, round }) => `${person.id} ${round}`,
		);
		const written = await namesWritten(host.db, groups.map(nameOf));
		const tellings: Telling[] = [];
		for (const group of groups)
			tellings.push(
				written.has(nameOf(group))
					? { person: group[0].person, outcome: 'already' }
					: await tell(host, group),
			);
		const told = toldBy(tellings);
		const about = { assignment: assignmentId, people: told.queued };
		if (told.queued > 0)
			await note(host.db, { personId: by, action: 'assignment.told', about }, host.now());
		return told;
	});
