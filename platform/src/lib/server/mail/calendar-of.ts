import { textsFor } from '../../texts/index.ts';
import type { Locale } from '../../texts/index.ts';
import { findAssignment } from '../assignments/assignments.ts';
import type { Assignment } from '../assignments/assignments.ts';
import { dayAt } from '../assignments/days.ts';
import { dueOn } from '../assignments/due.ts';
import { findDuty, statusOf } from '../assignments/duties.ts';
import { mayFollow } from '../assignments/may-follow.ts';
import { findCourse } from '../courses/courses.ts';
import type { PlatformHost } from '../host.ts';
import { findTeam } from '../people/teams.ts';
import type { Person } from '../people/people.ts';
import { assignmentUid, calendarText, dutyUid } from './calendar.ts';
import type { DueDay } from './calendar.ts';

/** What a calendar shows of one course that somebody is to take. */
export const dutyDay = (
	{ origins }: Pick<PlatformHost, 'origins'>,
	duty: { readonly id: number; readonly dueOn: string; readonly isOpen: boolean },
	course: { readonly title: string; readonly locale: Locale },
): DueDay => {
	const words = textsFor(course.locale).letters.calendar;
	return {
		uid: dutyUid(duty.id, origins.app),
		day: duty.dueOn,
		title: words.title(course.title),
		description: `${words.open}\n${origins.app}`,
		url: origins.app,
		hasAlarm: duty.isOpen,
	};
};

/**
 * The calendar file for something that somebody has to do; what was taken back or let off comes out of
 * the calendar again.
 *
 * @returns nothing when it is not theirs, or has no day
 */
export const dutyCalendar = async (
	host: PlatformHost,
	dutyId: number,
	reader: { readonly personId: number; readonly locale: Locale },
): Promise<string | undefined> => {
	const duty = await findDuty(host.db, dutyId);
	if (!duty || duty.personId !== reader.personId || duty.dueOn === undefined) return undefined;
	const course = await findCourse(host.db, duty.courseId);
	if (!course) return undefined;
	const { locale } = reader;
	const status = statusOf(duty, dayAt(host.now()));
	const isGone = status === 'withdrawn' || status === 'exempt';
	const shown = { id: duty.id, dueOn: duty.dueOn, isOpen: status !== 'done' };
	const day = dutyDay(host, shown, { title: course.title[locale], locale });
	const method = isGone ? 'CANCEL' : 'PUBLISH';
	return calendarText([day], { method, at: host.now(), language: locale });
};

const titlesOf = async (
	{ db }: Pick<PlatformHost, 'db'>,
	{ courseIds }: Assignment,
	locale: Locale,
): Promise<string> => {
	const courses = await Promise.all(courseIds.map((id) => findCourse(db, id)));
	return courses.flatMap((one) => (one ? [one.title[locale]] : [])).join(', ');
};

const namesOf = async (
	{ db }: Pick<PlatformHost, 'db'>,
	{ teamIds }: Assignment,
): Promise<string> => {
	const teams = await Promise.all(teamIds.map((id) => findTeam(db, id)));
	return teams.flatMap((one) => (one ? [one.name] : [])).join(', ');
};

/**
 * The calendar file of a whole assignment, for those who follow it up.
 *
 * @returns nothing when it is none of theirs, or has no day
 */
export const assignmentCalendar = async (
	host: PlatformHost,
	assignmentId: number,
	reader: { readonly person: Person; readonly locale: Locale },
): Promise<string | undefined> => {
	const assignment = await findAssignment(host.db, assignmentId);
	if (!assignment || !(await mayFollow(host, reader.person, assignment))) return undefined;
	const day = dueOn(assignment.due, dayAt(new Date(assignment.createdAt)));
	if (day === undefined) return undefined;
	const words = textsFor(reader.locale).letters.calendar;
	const courses = await titlesOf(host, assignment, reader.locale);
	const teams = await namesOf(host, assignment);
	const shown: DueDay = {
		uid: assignmentUid(assignment.id, host.origins.app),
		day,
		title: teams === '' ? words.title(courses) : words.titleFor(teams, courses),
		description: `${words.follow}\n${host.origins.app}`,
		url: host.origins.app,
		hasAlarm: true,
	};
	const method = assignment.withdrawnAt === undefined ? 'PUBLISH' : 'CANCEL';
	return calendarText([shown], { method, at: host.now(), language: reader.locale });
};
