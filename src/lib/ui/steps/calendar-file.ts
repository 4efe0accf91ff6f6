/** An event in a calendar. */
export interface CalendarEvent {
	/** The same for the same event each time the file is made, so that a calendar changes it instead of adding one. */
	readonly uid: string;
	readonly start: Date;
	/** Without it, the event takes the whole day. */
	readonly minutes?: number;
	readonly summary: string;
	readonly description: string;
}

/*
 * Why no library (looked at in November 2026, bundled for a browser, minified and gzipped): ts-ics 2.4.6 is 6.9 kB,
 * ical-generator 11.1.2 is 9.2 kB, ics 3.12.0 is 24 kB. Two events need less than one of these.
 */

/**
 * Writes events as a calendar file (RFC 5545). Pure.
 * @param stamp when the file is made
 */
export function calendarFile(events: readonly CalendarEvent[], stamp: Date): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Ogonblick//Course//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		...events.flatMap((event) => eventLines(event, stamp)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: Date): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${event.uid}`,
		`DTSTAMP:${moment(stamp)}`,
		...times(event),
		`SUMMARY:${escaped(event.summary)}`,
		...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
		'END:VEVENT',
	];
}

/** A whole day is a date of the learner's own calendar; anything else is a moment in UTC. */
function times({ start, minutes }: CalendarEvent): string[] {
	if (minutes === undefined) {
		const next = new Date(start.getFullYear(), start.getMonth(), start.getDate() + 1);
		return [`DTSTART;VALUE=DATE:${day(start)}`, `DTEND;VALUE=DATE:${day(next)}`];
	}
	const end = new Date(start.getTime() + minutes * 60_000);
	return [`DTSTART:${moment(start)}`, `DTEND:${moment(end)}`];
}

function moment(date: Date): string {
	return `${date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function day(date: Date): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
}

/** RFC 5545 3.3.11. */
function escaped(text: string): string {
	return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** RFC 5545 3.1: no line is longer than 75 octets; what goes on begins with a space. No letter is cut in two. */
function folded(line: string): string {
	const rows: string[] = [];
	let row = '';
	let octets = 0;
	for (const letter of line) {
		const size = new TextEncoder().encode(letter).length;
		if (octets + size > 75) {
			rows.push(row);
			row = ' ';
			octets = 1;
		}
		row += letter;
		octets += size;
	}
	return [...rows, row].join('\r\n');
}
