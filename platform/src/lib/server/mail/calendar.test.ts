import { expect, test } from 'vitest';
import { calendarText } from './calendar.ts';

const day = {
	uid: 'duty-9@courses.example',
	day: '2026-03-31',
	title: 'Sista dag: Ögonblick; för alla, i förskolan och på alla andra ställen där någon frågar',
	description: 'Öppna kursen här:\nhttps://courses.example',
	url: 'https://courses.example',
	hasAlarm: true,
} as const;

const file = { method: 'PUBLISH', at: new Date('2026-03-01T08:00:00Z'), language: 'sv' } as const;

/** Lines as RFC 5545 3.1 unfolds them, each as its name with parameters and its value. */
const linesOf = (text: string): readonly (readonly [string, string])[] =>
	text
		.replace(/\r\n[ \t]/g, '')
		.replace(/\r\n$/, '')
		.split('\r\n')
		.map((line) => {
			const at = line.indexOf(':');
			return [line.slice(0, at), line.slice(at + 1)] as const;
		});

const valuesOf = (text: string, name: string): readonly string[] =>
	linesOf(text).flatMap(([one, value]) => (one === name ? [value] : []));

test('every line ends as the standard wants it, and none is longer than 75 bytes', () => {
	const text = calendarText([day], file);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('what is begun is ended, in order, and what must be there is there once', () => {
	const text = calendarText([day], file);
	const open: string[] = [];
	for (const [name, value] of linesOf(text)) {
		if (name === 'BEGIN') open.push(value);
		if (name === 'END') expect(open.pop()).toBe(value);
	}
	expect(open).toEqual([]);
	// RFC 5545 3.6 and 3.6.1
	for (const [name, value] of [
		['VERSION', '2.0'],
		['METHOD', 'PUBLISH'],
		['UID', day.uid],
		['DTSTAMP', '20260301T080000Z'],
	] as const)
		expect(valuesOf(text, name), name).toEqual([value]);
	expect(valuesOf(text, 'PRODID')).toHaveLength(1);
	expect(valuesOf(text, 'X-WR-TIMEZONE')).toEqual(['Europe/Stockholm']);
});

test('the day is a whole day, on which one is not busy, and its title is whole', () => {
	const text = calendarText([day], file);
	expect(valuesOf(text, 'DTSTART;VALUE=DATE')).toEqual(['20260331']);
	expect(valuesOf(text, 'DTEND;VALUE=DATE')).toEqual(['20260401']);
	expect(valuesOf(text, 'TRANSP')).toEqual(['TRANSPARENT']);
	// RFC 5545 3.3.11: these signs mean something else unless a backslash stands before them.
	expect(valuesOf(text, 'SUMMARY')).toEqual([day.title.replace(/[;,]/g, (sign) => `\\${sign}`)]);
	expect(valuesOf(text, 'DESCRIPTION')[0]).toBe(
		String.raw`Öppna kursen här:\nhttps://courses.example`,
	);
});

test('the alarm goes off at nine in the morning three days before; who is done has none', () => {
	expect(valuesOf(calendarText([day], file), 'TRIGGER')).toEqual(['-P2DT15H']);
	expect(valuesOf(calendarText([{ ...day, hasAlarm: false }], file), 'TRIGGER')).toEqual([]);
});

test('a later file about the same day replaces an earlier one', () => {
	const later = { ...file, at: new Date('2026-03-02T08:00:00Z') };
	const [first, second] = [
		calendarText([day], file),
		calendarText([{ ...day, day: '2026-05-01' }], later),
	].map((text) => Number(valuesOf(text, 'SEQUENCE')[0]));
	expect(second).toBeGreaterThan(first ?? Infinity);
	// RFC 5545 3.3.8
	expect(second).toBeLessThan(2 ** 31);
});

test('what is taken back comes out of the calendar', () => {
	const text = calendarText([day], { ...file, method: 'CANCEL' });
	expect(valuesOf(text, 'METHOD')).toEqual(['CANCEL']);
	expect(valuesOf(text, 'STATUS')).toEqual(['CANCELLED']);
	expect(valuesOf(text, 'UID')).toEqual([day.uid]);
	expect(valuesOf(text, 'TRIGGER')).toEqual([]);
});
