import { describe, expect, test } from 'vitest';
import { rowsOf } from './examples.ts';
import { addressLine, mailAddress, recipientsOf } from './reminder.ts';

describe('a reminder', () => {
	test('goes to whoever is not done, once to each address', () => {
		const rows = rowsOf([
			{ name: 'Åsa', email: 'asa@eken.example', status: 'started' },
			{ name: 'Åsa', email: 'asa@eken.example', status: 'not-started' },
			{ name: 'Bo', email: 'bo@eken.example', status: 'done' },
			{ name: 'Cia', email: '', status: 'not-started' },
			{ name: 'Dag', email: 'dag@eken.example,hela-staden@eken.example', status: 'started' },
		]);
		expect(recipientsOf(rows)).toEqual({
			people: 3,
			addresses: ['asa@eken.example'],
			unreachable: ['Cia', 'Dag'],
		});
	});

	test('can be pasted into a mail', () => {
		expect(addressLine(['a@eken.example', 'b@eken.example'])).toBe(
			'a@eken.example; b@eken.example',
		);
	});

	test('opens a mail in which nobody sees who else gets it', () => {
		const address = mailAddress({
			addresses: ['a@eken.example', 'b&c@eken.example'],
			subject: 'Påminnelse & hälsning',
			body: 'Hej!\nSista dag är i morgon.',
		});
		const { pathname, searchParams } = new URL(address ?? '');
		expect(pathname).toBe('');
		expect(Object.fromEntries(searchParams)).toEqual({
			bcc: 'a@eken.example,b&c@eken.example',
			subject: 'Påminnelse & hälsning',
			body: 'Hej!\r\nSista dag är i morgon.',
		});
	});

	test('has no button when so many addresses might be cut off, or when there is none', () => {
		const many = Array.from({ length: 100 }, (_, at) => `person${at}@bjorken.example`);
		expect(mailAddress({ addresses: many, subject: '', body: '' })).toBeUndefined();
		expect(mailAddress({ addresses: [], subject: '', body: '' })).toBeUndefined();
	});
});
