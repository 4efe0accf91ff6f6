import { addDays, dayAt } from '../assignments/days.ts';
import type { Day } from '../assignments/days.ts';
import type { PlatformHost } from '../host.ts';
import { isMailAddress } from '../mail/address.ts';
import { openDuties, together } from '../mail/open-duties.ts';
import type { OpenDuty } from '../mail/open-duties.ts';
import { readRows } from './team-view.ts';

/** Who has so many days left, or fewer, is reminded unless the manager thinks otherwise. */
const SOON = 7;

/** Somebody in a team with something left to do. */
export type ToRemind = {
	readonly personId: number;
	readonly name: string;
	readonly hasAddress: boolean;
	/** One of theirs is late, or soon will be. */
	readonly isUrgent: boolean;
	readonly duties: readonly Pick<OpenDuty, 'id' | 'title' | 'status' | 'dueOn'>[];
};

const isUrgent = ({ dueOn }: Pick<OpenDuty, 'dueOn'>, today: Day): boolean =>
	dueOn !== undefined && dueOn <= addDays(today, SOON);

/** Everybody in a team who has something left to do, by name. */
export const readToRemind = async (
	host: Pick<PlatformHost, 'db' | 'now'>,
	teamId: number,
): Promise<readonly ToRemind[]> => {
	const today = dayAt(host.now());
	const all = { status: undefined, courseId: undefined, search: '' };
	const rows = await readRows(host, { teamId, ...all, sort: 'name', isDescending: false });
	const open = rows.filter(({ status }) => status !== 'done' && status !== 'exempt');
	const duties = await openDuties(host, { ids: open.map(({ dutyId }) => dutyId) });
	return together(duties, ({ person }) => String(person.id)).map((group) => {
		const [{ person }] = group;
		return {
			personId: person.id,
			name: person.name,
			hasAddress: person.email !== undefined && isMailAddress(person.email),
			isUrgent: group.some((duty) => isUrgent(duty, today)),
			duties: group.map(({ id, title, status, dueOn }) => ({ id, title, status, dueOn })),
		};
	});
};

/** The duties of those among them who are chosen. */
export const dutiesOf = (
	all: readonly ToRemind[],
	chosen: ReadonlySet<number>,
): readonly number[] =>
	all
		.filter(({ personId }) => chosen.has(personId))
		.flatMap(({ duties }) => duties.map(({ id }) => id));
