import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openMail } from '../../../../testing/mail.ts';
import { sendAfterAll } from './mails.ts';

const child = join(import.meta.dirname, '../../../../testing/send-mail.ts');

test('a process that is killed before the mail server has answered leaves a letter that is not sent again by itself', async () => {
	const arrived = Promise.withResolvers<undefined>();
	let isSilent = true;
	await using mail = await openMail({
		onLetter: () => {
			arrived.resolve(undefined);
			return isSilent ? 'silent' : undefined;
		},
	});
	await mail.write('one');
	const { dataDir, databaseUrl } = mail.bench.address;
	const args = [child, dataDir, databaseUrl ?? '', mail.server.settings.url];
	const running = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	await arrived.promise;
	running.kill('SIGKILL');
	await once(running, 'exit');
	isSilent = false;

	// The child's clock was the real one: its letter counts as lost half an hour from now.
	mail.waitMinutes((Date.now() - mail.bench.host.now().getTime()) / 60_000);
	await mail.work();
	expect(await mail.states()).toEqual([['sending', 1, '']]);
	mail.waitMinutes(31);
	await mail.work();
	mail.waitMinutes(5000);
	await mail.work();
	expect(await mail.states()).toEqual([['unknown', 1, 'died']]);
	expect(mail.server.letters).toHaveLength(1);

	const { host } = mail.outbox;
	await sendAfterAll(host, await mail.idOf('one'), 'unknown');
	await mail.work();
	expect(await mail.states()).toEqual([['sent', 1, '']]);
	const ids = mail.server.letters.map((letter) => letter.header('message-id'));
	expect(ids).toHaveLength(2);
	expect(ids[1]).toBe(ids[0]);
});

test('a mail server that hangs up without an answer leaves a letter that nobody knows of', async () => {
	await using mail = await openMail({ onLetter: () => 'silent' });
	await mail.write('one');
	const working = mail.work();
	await expect.poll(() => mail.server.letters.length).toBe(1);
	mail.server.hangUp();
	await working;
	const [[state, tries, problem] = ['', 0, '']] = await mail.states();
	expect([state, tries]).toEqual(['unknown', 1]);
	expect(problem).toMatch(/^cut-off: /);
});
