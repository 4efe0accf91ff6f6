import { expect, test } from 'vitest';
import { ANNA, openMail } from '../../../testing/mail.ts';
import { rowsOf } from '../../../testing/rows.ts';
import { setBlocked } from '../people/people.ts';
import { askForLink } from './ask-for-link.ts';
import { enter } from './enter.ts';

const CLIENT = '203.0.113.7';

test('who has lost their link gets one by e-mail that works once, within a day', async () => {
	await using mail = await openMail();
	const { host } = mail.outbox;
	expect(await askForLink(host, ' Anna@City.example ', CLIENT)).toBe('taken');
	await mail.work();
	const text = mail.server.letters[0]?.text ?? '';
	expect(text).toContain('Här är länken du bad om.');
	const key = /\/in\/([\w-]{22})/.exec(text)?.[1] ?? '';
	expect(await enter(host, key, CLIENT)).toHaveProperty('key');
	expect(await enter(host, key, CLIENT)).toEqual({ why: 'used' });

	mail.waitMinutes(1);
	await askForLink(host, ANNA, CLIENT);
	await mail.work();
	const second = /\/in\/([\w-]{22})/.exec(mail.server.letters[1]?.text ?? '')?.[1] ?? '';
	mail.waitMinutes(24 * 60);
	expect(await enter(host, second, CLIENT)).toEqual({ why: 'expired' });
});

test('to an unknown address the answer is the same, and nothing is sent', async () => {
	await using mail = await openMail();
	const { host } = mail.outbox;
	expect(await askForLink(host, 'nobody@city.example', CLIENT)).toBe('taken');
	await setBlocked(host.db, mail.personId, host.now());
	expect(await askForLink(host, ANNA, CLIENT)).toBe('taken');
	await mail.work();
	expect(mail.server.letters).toEqual([]);
});

test('a mailbox gets three in an hour at most, and the answer is still the same', async () => {
	await using mail = await openMail();
	const { host } = mail.outbox;
	for (let time = 0; time < 5; time += 1) {
		mail.waitMinutes(1);
		expect(await askForLink(host, ANNA, `203.0.113.${time}`)).toBe('taken');
	}
	await mail.work();
	expect(mail.server.letters).toHaveLength(3);
	mail.waitMinutes(60);
	await askForLink(host, ANNA, CLIENT);
	await mail.work();
	expect(mail.server.letters).toHaveLength(4);
});

test('who asks for very many is asked to wait', async () => {
	await using mail = await openMail();
	const { host } = mail.outbox;
	const ask = (n: number) => askForLink(host, `person.${n}@city.example`, CLIENT);
	for (let n = 0; n < 30; n += 1) expect(await ask(n)).toBe('taken');
	expect(await ask(30)).toBe('tooMany');
	expect(await askForLink(host, ANNA, '203.0.113.8')).toBe('taken');
	mail.waitMinutes(11);
	expect(await ask(31)).toBe('taken');
});

test('the limits keep nobody’s address', async () => {
	await using mail = await openMail();
	await askForLink(mail.outbox.host, ANNA, CLIENT);
	expect(JSON.stringify(await rowsOf(mail.bench, 'rateLimits'))).not.toContain('anna');
});

test('what is no address is asked for again, and without mail there are no links', async () => {
	await using mail = await openMail();
	expect(await askForLink(mail.outbox.host, 'anna', CLIENT)).toBe('address');
	expect(await askForLink(mail.bench.host, ANNA, CLIENT)).toBe('off');
});
