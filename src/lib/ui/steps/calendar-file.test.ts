import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';

const stamp = new Date('2026-11-23T08:00:00Z');
const event: CalendarEvent = {
	uid: 'stage.next-step/plan.step@ogonblick',
	start: new Date('2026-12-01T12:30:00Z'),
	minutes: 30,
	summary: 'Ring Märta',
	description: 'Med: Ali',
};
const linesOf = (events: readonly CalendarEvent[]) => calendarFile(events, stamp).split('\r\n');

describe('a calendar file', () => {
	test('holds each event with its times in UTC', () => {
		expect(linesOf([event])).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Ogonblick//Course//EN',
			'CALSCALE:GREGORIAN',
			'METHOD:PUBLISH',
			'BEGIN:VEVENT',
			'UID:stage.next-step/plan.step@ogonblick',
			'DTSTAMP:20261123T080000Z',
			'DTSTART:20261201T123000Z',
			'DTEND:20261201T130000Z',
			'SUMMARY:Ring Märta',
			'DESCRIPTION:Med: Ali',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		]);
	});

	test('gives an event without a time the whole day, over the end of a month', () => {
		const { minutes: _, ...whole } = { ...event, start: new Date(2026, 11, 31) };
		expect(linesOf([whole])).toContain('DTSTART;VALUE=DATE:20261231');
		expect(linesOf([whole])).toContain('DTEND;VALUE=DATE:20270101');
	});

	test('escapes what means something in the format', () => {
		const summary = 'Fråga; lyssna, svara\\ring\nsedan';
		expect(linesOf([{ ...event, summary }])).toContain(
			'SUMMARY:Fråga\\; lyssna\\, svara\\\\ring\\nsedan',
		);
	});

	test('leaves out a description that says nothing', () => {
		expect(calendarFile([{ ...event, description: '' }], stamp)).not.toContain('DESCRIPTION');
	});

	test('folds long lines at 75 octets without cutting a letter in two', () => {
		const summary = 'Åäö 🙂 '.repeat(40).trim();
		const lines = linesOf([{ ...event, summary }]);
		const octets = lines.map((line) => new TextEncoder().encode(line).length);
		expect(Math.max(...octets)).toBeLessThanOrEqual(75);
		const whole = lines.join('\r\n').replaceAll('\r\n ', '');
		expect(whole).toContain(`SUMMARY:${summary}`);
	});
});
