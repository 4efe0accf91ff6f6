import { expect, test } from 'vitest';
import { ANNA, openMail } from '../../../../testing/mail.ts';
import { rowsOf } from '../../../../testing/rows.ts';
import { closeHost, openHost } from '../../host.ts';
import { enter } from '../../sign-in/enter.ts';
import { setBlocked } from '../../people/people.ts';
import { linkMark } from '../link.ts';
import { openTransport } from '../smtp/transport.ts';
import { sendAfterAll } from './mails.ts';
import { sendWaiting } from './worker.ts';

const GREY = { code: 450, sentence: '4.7.1 Greylisted, come back later' };
const NOBODY = { code: 550, sentence: '5.1.1 No such user here' };

test('a letter goes to the mail server once, with its words as they were written', async () => {
	await using mail = await openMail();
	await mail.write('one', { subject: 'Ny kurs till dig: Ögonblick', body: 'Hej Åsa!\n\n.Punkt\n' });
	await mail.work();
	await mail.work();
	expect(mail.server.letters).toHaveLength(1);
	const [letter] = mail.server.letters;
	expect(letter).toMatchObject({ to: ANNA, from: 'kurser@city.example' });
	expect(letter?.header('subject')).toBe('Ny kurs till dig: Ögonblick');
	expect(letter?.header('from')).toBe('Kurshyllan <kurser@city.example>');
	expect(letter?.header('auto-submitted')).toBe('auto-generated');
	expect(letter?.text).toBe('Hej Åsa!\n\n.Punkt');
	expect(await mail.states()).toEqual([['sent', 1, '']]);
});

test('of a letter that has been sent the words are not kept', async () => {
	await using mail = await openMail();
	await mail.write('one', { body: 'Bara för Anna', calendar: 'BEGIN:VCALENDAR' });
	await mail.work();
	expect(mail.server.letters[0]?.calendar).toContain('BEGIN:VCALENDAR');
	expect(await rowsOf(mail.bench, 'mails')).toMatchObject([{ body: '', calendar: '' }]);
});

test('the same letter is written once', async () => {
	await using mail = await openMail();
	expect(await mail.write('one')).toBe('queued');
	expect(await mail.write('one')).toBe('already');
	await mail.work();
	expect(await mail.write('one')).toBe('already');
	await mail.work();
	expect(mail.server.letters).toHaveLength(1);
});

test('what is refused for now is tried again, each time after a longer wait', async () => {
	await using mail = await openMail({ judge: (_to, times) => (times < 3 ? GREY : undefined) });
	await mail.write('one');
	await mail.work();
	expect(await mail.states()).toEqual([['waiting', 1, `later: 450 ${GREY.sentence}`]]);
	await mail.work();
	mail.waitMinutes(1);
	await mail.work();
	mail.waitMinutes(4);
	await mail.work();
	expect(await mail.states()).toMatchObject([['waiting', 2, expect.anything()]]);
	mail.waitMinutes(1);
	await mail.work();
	expect(await mail.states()).toEqual([['sent', 3, '']]);
	expect(mail.server.letters).toHaveLength(1);
});

test('after seven tries in a day and a half it is given up, with what the mail server said', async () => {
	await using mail = await openMail({ judge: () => GREY });
	await mail.write('one');
	for (const minutes of [0, 1, 5, 30, 120, 480, 1440]) {
		expect((await mail.states())[0]?.[0]).toBe('waiting');
		mail.waitMinutes(minutes);
		await mail.work();
	}
	expect(await mail.states()).toEqual([['failed', 7, `later: 450 ${GREY.sentence}`]]);
	expect(mail.server.letters).toEqual([]);
});

test('what is refused for good is not tried again, unless somebody says so', async () => {
	await using mail = await openMail({ judge: (_to, times) => (times < 2 ? NOBODY : undefined) });
	await mail.write('one');
	await mail.work();
	expect(await mail.states()).toEqual([['failed', 1, `refused: 550 ${NOBODY.sentence}`]]);
	mail.waitMinutes(2000);
	await mail.work();
	expect(mail.server.letters).toEqual([]);
	const { host } = mail.outbox;
	const id = await mail.idOf('one');
	expect(await sendAfterAll(host, id, 'unknown')).toBe(false);
	expect(await sendAfterAll(host, id, 'failed')).toBe(true);
	// Pressed twice, it is sent once.
	expect(await sendAfterAll(host, id, 'failed')).toBe(false);
	await mail.work();
	expect(await mail.states()).toEqual([['sent', 1, '']]);
});

test('when the mail server is gone, one letter finds out, and the others wait for it', async () => {
	await using mail = await openMail();
	for (const name of ['one', 'two', 'three']) await mail.write(name);
	await mail.server[Symbol.asyncDispose]();
	await mail.work();
	const states = await mail.states();
	expect(states.map(([state, tries]) => [state, tries])).toEqual([
		['waiting', 1],
		['waiting', 0],
		['waiting', 0],
	]);
	expect(states[0]?.[2]).toContain('no-answer: connect ECONNREFUSED');
});

test('a minute has room for so many letters; the others come in the next', async () => {
	await using mail = await openMail();
	const outbox = { ...mail.outbox, perMinute: 3 };
	for (const name of ['one', 'two', 'three', 'four']) await mail.write(name);
	await sendWaiting(outbox);
	await sendWaiting(outbox);
	expect(mail.server.letters).toHaveLength(3);
	mail.waitMinutes(1);
	await sendWaiting(outbox);
	expect(mail.server.letters).toHaveLength(4);
});

test('of several processes each letter is sent by one', async () => {
	await using mail = await openMail();
	const names = Array.from({ length: 30 }, (_, n) => `letter ${n}`);
	for (const name of names) await mail.write(name, { subject: name });
	const now = mail.bench.host.now;
	const others = await Promise.all([1, 2].map(() => openHost({ ...mail.bench.address, now })));
	const outboxes = [mail.outbox, ...others.map((host) => ({ ...mail.outbox, host }))];
	await Promise.all(outboxes.map((outbox) => sendWaiting(outbox)));
	const subjects = mail.server.letters.map((letter) => letter.header('subject'));
	expect(subjects.toSorted()).toEqual(names.toSorted());
	await Promise.all(others.map(closeHost));
});

test('every try of a letter has the same Message-ID, and no two letters have', async () => {
	const seen: string[] = [];
	await using mail = await openMail({
		onLetter: (letter) => void seen.push(letter.header('message-id')),
	});
	await mail.write('one');
	await mail.write('two');
	await mail.work();
	const { host } = mail.outbox;
	await host.db.updateTable('mails').set({ state: 'unknown' }).where('name', '=', 'one').execute();
	await sendAfterAll(host, await mail.idOf('one'), 'unknown');
	await mail.work();
	expect(seen[0]).toMatch(/^<[0-9a-f]{32}@city\.example>$/);
	expect(seen[2]).toBe(seen[0]);
	expect(seen[1]).not.toBe(seen[0]);
});

test.each([
	'anna@city.example\r\nBcc: alla@city.example',
	'anna@city.example>\r\nDATA',
	'anna@city.example, bo@city.example',
	'Anna <anna@city.example>',
	'anna',
	'',
])('no letter is written to %j', async (recipient) => {
	await using mail = await openMail();
	expect(await mail.write('one', { recipient })).toBe('address');
	// Nor sent to, if it is there in some other way.
	await mail.write('two');
	await mail.outbox.host.db.updateTable('mails').set({ recipient }).execute();
	await mail.work();
	expect(mail.server.letters).toEqual([]);
	expect(await mail.states()).toEqual([['failed', 1, 'address']]);
});

test('a course with line breaks in its title makes no headers', async () => {
	await using mail = await openMail();
	await mail.write('one', { subject: 'Ny kurs\r\nBcc: alla@city.example\r\n\r\nHej' });
	await mail.work();
	expect(mail.server.letters[0]?.header('bcc')).toBe('');
	expect(mail.server.letters[0]?.header('subject')).toBe('Ny kurs Bcc: alla@city.example Hej');
});

test('who is blocked while a letter waits does not get it', async () => {
	await using mail = await openMail();
	await mail.write('one');
	await setBlocked(mail.outbox.host.db, mail.personId, mail.outbox.host.now());
	await mail.work();
	expect(mail.server.letters).toEqual([]);
	expect(await mail.states()).toEqual([['failed', 1, 'blocked']]);
});

test('a personal link stands in the letter and nowhere else', async () => {
	await using mail = await openMail();
	await mail.write('one', { body: `Öppna:\n${linkMark({ days: 30, isOnce: false })}\n` });
	const before = JSON.stringify(await rowsOf(mail.bench, 'mails'));
	await mail.work();
	const key = /\/in\/([\w-]{22})/.exec(mail.server.letters[0]?.text ?? '')?.[1] ?? '';
	expect(await enter(mail.outbox.host, key, '203.0.113.7')).toMatchObject({ key: /./ });
	const tables = [await rowsOf(mail.bench, 'mails'), await rowsOf(mail.bench, 'signInLinks')];
	expect(before + JSON.stringify(tables)).not.toContain(key);
});

test('a letter that was refused has a new link the next time, and the first one opens nothing', async () => {
	const keys: string[] = [];
	await using mail = await openMail();
	const { host, transport } = mail.outbox;
	const body = linkMark({ days: 30, isOnce: false });
	await mail.write('one', { body });
	const refusing = {
		...transport,
		send: async ({ text }: { readonly text: string }) => {
			keys.push(/\/in\/([\w-]{22})/.exec(text)?.[1] ?? '');
			return { type: 'later', problem: { code: 'later', detail: '' } } as const;
		},
	};
	await sendWaiting({ ...mail.outbox, transport: refusing });
	mail.waitMinutes(1);
	await mail.work();
	keys.push(/\/in\/([\w-]{22})/.exec(mail.server.letters[0]?.text ?? '')?.[1] ?? '');
	const [first = '', second = ''] = keys;
	expect(first).not.toBe(second);
	expect(await enter(host, first, '203.0.113.7')).toEqual({ why: 'revoked' });
	expect(await enter(host, second, '203.0.113.7')).toHaveProperty('key');
});

test('the password of the mail server stands in no problem, also when the server repeats it', async () => {
	const account = { user: 'kurser', pass: 'hemligt-lösen' };
	await using mail = await openMail({
		account,
		onAuth: (pass) => `5.7.8 Do not know ${pass} ${Buffer.from(pass).toString('base64')}`,
	});
	await mail.write('one');
	const wrong = {
		...mail.server.settings,
		url: mail.server.settings.url.replace('lösen', 'lÖsen'),
	};
	await sendWaiting({ ...mail.outbox, transport: openTransport(wrong) });
	const [[state, , problem] = ['', 0, '']] = await mail.states();
	expect(state).toBe('waiting');
	expect(problem).toContain('not-let-in: 535 5.7.8 Do not know … …');
	mail.waitMinutes(1);
	await mail.work();
	expect(await mail.states()).toEqual([['sent', 2, '']]);
});

test.each(['at-once', 'asked'] as const)(
	'a mail server whose certificate nobody vouches for gets no letter (TLS %s)',
	async (tls) => {
		await using mail = await openMail({ tls });
		await mail.write('one');
		await mail.work();
		expect(await mail.states()).toEqual([
			['waiting', 1, expect.stringMatching(/^no-answer: .*certificate/)],
		]);
		expect(mail.server.letters).toEqual([]);
	},
);
