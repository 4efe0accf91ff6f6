import { expect, test } from 'vitest';
import { readOptions } from '../options.ts';
import { mailIn, mailInfo } from './settings.ts';
import type { MailSettings } from './settings.ts';

const GOOD = {
	SMTP_URL: 'smtp://kurser:hemligt@mail.city.example:2525',
	MAIL_FROM: 'Kurshyllan <kurser@city.example>',
};

const settingsOf = (env: Record<string, string>): MailSettings => {
	const settings = mailIn(env);
	if (typeof settings !== 'object') throw new Error(settings ?? 'Off.');
	return settings;
};

test('without settings no mail is sent', () => {
	expect(mailIn({})).toBeUndefined();
	expect(mailIn({ SMTP_URL: '', MAIL_FROM: '' })).toBeUndefined();
});

test('with an address of a server and a sender it is, at most sixty letters a minute', () => {
	expect(settingsOf(GOOD)).toEqual({
		url: GOOD.SMTP_URL,
		from: { name: 'Kurshyllan', address: 'kurser@city.example' },
		perMinute: 60,
	});
	expect(settingsOf({ ...GOOD, MAIL_PER_MINUTE: '20' }).perMinute).toBe(20);
});

test('a page may show the sender and the server, never the password', () => {
	const info = mailInfo(settingsOf(GOOD));
	expect(info).toEqual({
		from: 'Kurshyllan <kurser@city.example>',
		server: 'mail.city.example:2525',
		perMinute: 60,
	});
});

test.each([
	['smtp://mail.city.example', 'mail.city.example:587'],
	['smtps://mail.city.example', 'mail.city.example:465'],
	['smtp://mail.city.example:25/', 'mail.city.example:25'],
])('%s means %s', (url, server) => {
	expect(mailInfo(settingsOf({ ...GOOD, SMTP_URL: url })).server).toBe(server);
});

test.each([
	['a server without a sender', { MAIL_FROM: '' }, 'belong together'],
	['a sender without a server', { SMTP_URL: '' }, 'belong together'],
	['another kind of address', { SMTP_URL: 'https://a:hemligt@b' }, 'SMTP_URL must be'],
	['no address', { SMTP_URL: 'mail.hemligt.example' }, 'SMTP_URL must be'],
	['an address with a path', { SMTP_URL: 'smtp://a:hemligt@b/c' }, 'SMTP_URL must be'],
	['a password that is not written as it must', { SMTP_URL: 'smtp://a:hemligt%zz@b' }, '%'],
	['a sender that is no address', { MAIL_FROM: 'Kurshyllan' }, 'MAIL_FROM must be'],
	['two senders', { MAIL_FROM: 'a@b.example, c@d.example' }, 'MAIL_FROM must be'],
	['a sender with line breaks', { MAIL_FROM: 'a\r\nBcc: c@d.example <a@b.example>' }, 'MAIL_FROM'],
	['no letters at all', { MAIL_PER_MINUTE: '-1' }, 'MAIL_PER_MINUTE'],
])('%s is refused in one sentence that holds no password', (_what, change, said) => {
	const answer = readOptions({ ...GOOD, ...change }, '.');
	expect(answer).toContain(said);
	expect(answer).not.toContain('hemligt');
});
