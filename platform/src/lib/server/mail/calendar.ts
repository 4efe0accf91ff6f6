import ical, {
	ICalAlarmType,
	ICalCalendarMethod,
	ICalEventStatus,
	ICalEventTransparency,
} from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import { addDays } from '../assignments/days.ts';
import type { Day } from '../assignments/days.ts';

/** A day by which something is to be done. */
export type DueDay = {
	/** The same for ever, so that a calendar knows it again. */
	readonly uid: string;
	readonly day: Day;
	readonly title: string;
	readonly description: string;
	readonly url: string;
	/** A reminder some days before; who is done needs none. */
	readonly hasAlarm: boolean;
};

/** How a calendar file is to be. */
export type CalendarFile = {
	/** `CANCEL` takes the days out of a calendar that has them. */
	readonly method: 'PUBLISH' | 'CANCEL';
	/** When it is made. Of two files about the same day the later one holds. */
	readonly at: Date;
	readonly language: string;
};

/** The alarm goes off at nine in the morning three days before: the day itself begins at midnight. */
const ALARM_SECONDS = (3 * 24 - 9) * 60 * 60;

const MINUTE = 60 * 1000;

/** A number that grows from file to file (RFC 5545 3.8.7.4): changed days need none of their own. */
const sequenceAt = (at: Date): number => Math.floor(at.getTime() / MINUTE);

/** A day as the library wants it: it writes days by UTC. */
const toDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const eventOf = (one: DueDay, { method, at }: CalendarFile): ICalEventData => ({
	id: one.uid,
	sequence: sequenceAt(at),
	stamp: at,
	lastModified: at,
	allDay: true,
	start: toDate(one.day),
	end: toDate(addDays(one.day, 1)),
	summary: one.title,
	description: one.description,
	url: one.url,
	status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
	// One is not busy all day.
	transparency: ICalEventTransparency.TRANSPARENT,
});

/** A calendar file (RFC 5545), which every calendar program opens. Pure. */
export const calendarText = (days: readonly DueDay[], file: CalendarFile): string => {
	const { method, language } = file;
	const calendar = ical({
		prodId: { company: 'Ogonblick', product: 'Platform', language: language.toUpperCase() },
		method: ICalCalendarMethod[method],
	});
	// Told of the zone its own way, the library would write the stamps in local time, which none may be.
	calendar.x('X-WR-TIMEZONE', 'Europe/Stockholm');
	for (const one of days) {
		const event = calendar.createEvent(eventOf(one, file));
		const alarm = { type: ICalAlarmType.display, trigger: ALARM_SECONDS, description: one.title };
		if (one.hasAlarm && method === 'PUBLISH') event.createAlarm(alarm);
	}
	return calendar.toString();
};

/** What a duty's day is known by. */
export const dutyUid = (dutyId: number, origin: string): string =>
	`duty-${dutyId}@${new URL(origin).hostname}`;

/** What the day of a whole assignment is known by. */
export const assignmentUid = (assignmentId: number, origin: string): string =>
	`assignment-${assignmentId}@${new URL(origin).hostname}`;
