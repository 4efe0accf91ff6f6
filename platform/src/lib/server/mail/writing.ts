import { textsFor } from '../../texts/index.ts';
import { addDays, dayAt } from '../assignments/days.ts';
import type { Day } from '../assignments/days.ts';
import type { PlatformHost } from '../host.ts';
import type { Writing } from './letters/letter.ts';
import { linkMark, withoutMarks } from './link.ts';
import type { Addressee, OpenDuty } from './open-duties.ts';

const SHORTEST = 30;
const LONGEST = 90;

/** Days that a link in a letter is to open: until a fortnight after the last day, within reason. Pure. */
export const linkDays = (today: Day, dueOn: readonly (Day | undefined)[]): number => {
	const last = dueOn.reduce<Day>((a, b = '') => (a > b ? a : b), '');
	for (let days = SHORTEST; days < LONGEST; days += 1)
		if (last === '' || addDays(today, days) >= addDays(last, 14)) return days;
	return LONGEST;
};

/**
 * How to write to somebody about their duties. Employees get a personal link. Who leads or runs the
 * platform gets none in a letter that lies about for weeks: their way in opens more.
 */
export const writingTo = (
	host: Pick<PlatformHost, 'origins' | 'now'>,
	person: Addressee,
	duties: readonly OpenDuty[],
): Writing => {
	const from = duties[0]?.from;
	const days = linkDays(
		dayAt(host.now()),
		duties.map(({ dueOn }) => dueOn),
	);
	return {
		texts: textsFor(person.locale),
		to: withoutMarks(person.name),
		voice: { type: 'platform', from: from === undefined ? undefined : withoutMarks(from) },
		way:
			person.role === 'employee'
				? { type: 'link', link: linkMark({ days, isOnce: false }) }
				: { type: 'address' },
		origin: host.origins.app,
	};
};
