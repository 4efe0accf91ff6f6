import { expect, test } from 'vitest';
import { mailTo } from './mailto.ts';

const letter = { subject: 'Ny kurs & mer', body: 'Hej!\n\nÖppna kursen.' };

test('one recipient is written to openly', () => {
	expect(mailTo({ ...letter, recipients: ['anna@city.example'] })).toBe(
		'mailto:anna%40city.example?subject=Ny%20kurs%20%26%20mer&body=Hej!%0D%0A%0D%0A%C3%96ppna%20kursen.',
	);
});

test('of several nobody sees the others', () => {
	const recipients = ['anna@city.example', 'bo@city.example'];
	expect(mailTo({ ...letter, recipients })).toContain(
		'mailto:?bcc=anna%40city.example,bo%40city.example&subject=',
	);
});

test('to nobody, or with more than a mail program is handed, there is none', () => {
	expect(mailTo({ ...letter, recipients: [] })).toBeUndefined();
	const recipients = Array.from({ length: 90 }, (_, n) => `person.${n}@city.example`);
	expect(mailTo({ ...letter, recipients })).toBeUndefined();
});
