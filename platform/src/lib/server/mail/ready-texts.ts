import { textsFor } from '../../texts/index.ts';
import type { Locale } from '../../texts/index.ts';
import type { PlatformHost } from '../host.ts';
import { assignedLetter } from './letters/assigned.ts';
import type { CourseInLetter, Letter, Writing } from './letters/letter.ts';
import { kindOf, reminderLetter } from './letters/reminder.ts';
import type { ReminderKind } from './letters/reminder.ts';
import { isMailAddress } from './address.ts';
import { withoutMarks } from './link.ts';
import { inLetter, openDuties, together } from './open-duties.ts';
import type { OpenDuty, Which } from './open-duties.ts';

/** A text to copy, and whom it is for. */
export type Ready = Letter & {
	/** How it stands with those it is for; `any`: all who have something left to do. */
	readonly status: ReminderKind;
	readonly addresses: readonly string[];
	/** Names of those who have none. */
	readonly withoutAddress: readonly string[];
};

/** What a manager can send from a mail program of their own. */
export type ReadyTexts = {
	readonly invitation: Ready;
	/** One for everybody, then one for each status that somebody has. */
	readonly reminders: readonly [Ready, ...Ready[]];
};

/** Who copies the texts, and in which language they are to be. */
export type Copying = { readonly locale: Locale; readonly name: string };

type Group = readonly [OpenDuty, ...OpenDuty[]];

const kindOfGroup = (group: Group): ReminderKind => kindOf(group.map(({ status }) => status));

const hasAddress = ([{ person }]: Group): boolean =>
	person.email !== undefined && isMailAddress(person.email);

const readyFor = (groups: readonly Group[], status: ReminderKind, letter: Letter): Ready => ({
	...letter,
	status,
	addresses: groups.filter(hasAddress).map(([{ person }]) => person.email ?? ''),
	withoutAddress: groups.filter((one) => !hasAddress(one)).map(([{ person }]) => person.name),
});

/** The day that most have, of each course once: the text goes to many. */
const coursesOf = (duties: readonly OpenDuty[], locale: Locale): readonly CourseInLetter[] =>
	together(duties, ({ title }) => title[locale]).map((group) => {
		const days = together(group, ({ dueOn }) => dueOn ?? '');
		const [most] = days.toSorted((a, b) => b.length - a.length);
		return inLetter(most?.[0] ?? group[0], locale);
	});

/**
 * The texts for an assignment or for some duties, in the words of who copies them: for an invitation, and
 * for reminders.
 *
 * @returns nothing when nobody has anything left to do
 */
export const readyTexts = async (
	host: Pick<PlatformHost, 'db' | 'now' | 'origins'>,
	which: Which,
	{ locale, name }: Copying,
): Promise<ReadyTexts | undefined> => {
	const duties = await openDuties(host, which);
	const [first] = duties;
	if (!first) return undefined;
	const groups = together(duties, ({ person }) => String(person.id));
	const writing: Writing = {
		texts: textsFor(locale),
		to: undefined,
		voice: { type: 'own', name: withoutMarks(name) },
		way: { type: 'address' },
		origin: host.origins.app,
	};
	const remind = (some: readonly Group[], kind: ReminderKind): Ready =>
		readyFor(some, kind, reminderLetter(writing, kind, coursesOf(some.flat(), locale)));
	const kinds = (['late', 'started', 'not-started'] as const).filter((kind) =>
		groups.some((group) => kindOfGroup(group) === kind),
	);
	return {
		invitation: readyFor(
			groups,
			'any',
			assignedLetter(writing, {
				courses: coursesOf(duties, locale),
				message: first.message,
				hasCalendar: false,
			}),
		),
		reminders: [
			remind(groups, 'any'),
			...kinds.map((kind) =>
				remind(
					groups.filter((group) => kindOfGroup(group) === kind),
					kind,
				),
			),
		],
	};
};
