/** A day in the calendar, `2026-11-23`. As a text it sorts as days do. */
export type Day = string;

const calendar = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Stockholm',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
});

/** Which day it is in Stockholm at a moment. */
export const dayAt = (moment: Date): Day => calendar.format(moment);

const toDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** Whether a text is a day that is in the calendar. */
export const isDay = (text: string): text is Day =>
	/^\d{4}-\d{2}-\d{2}$/.test(text) &&
	!Number.isNaN(toDate(text).getTime()) &&
	toDay(toDate(text)) === text;

/** So many days later. */
export const addDays = (day: Day, days: number): Day => {
	const date = toDate(day);
	date.setUTCDate(date.getUTCDate() + days);
	return toDay(date);
};

/** The same day in another year; of the 29th of February the 28th, where there is no other. */
export const addYears = (day: Day, years: number): Day => {
	const date = toDate(day);
	const month = date.getUTCMonth();
	date.setUTCFullYear(date.getUTCFullYear() + years);
	if (date.getUTCMonth() !== month) date.setUTCDate(0);
	return toDay(date);
};

/** The later of two days. */
export const later = (one: Day, other: Day): Day => (one > other ? one : other);
