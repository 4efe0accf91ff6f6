import type { PlatformHost } from '../lib/server/host.ts';
import { queue } from '../lib/server/mail/outbox/queue.ts';
import type { QueueOutcome } from '../lib/server/mail/outbox/queue.ts';
import { sendWaiting } from '../lib/server/mail/outbox/worker.ts';
import type { Outbox } from '../lib/server/mail/outbox/worker.ts';
import { openTransport } from '../lib/server/mail/smtp/transport.ts';
import { addPerson } from '../lib/server/people/people.ts';
import type { Bench } from './host.ts';
import { openBench } from './host.ts';
import { openMailServer } from './mail-server.ts';
import type { MailServer, Manners } from './mail-server.ts';

const MINUTE = 60 * 1000;

/** A platform with an outbox, a mail server, somebody to write to, and a clock that can be turned. */
export type MailBench = {
	readonly bench: Bench;
	readonly server: MailServer;
	readonly outbox: Outbox;
	readonly personId: number;
	/** Writes a letter. */
	readonly write: (
		name: string,
		change?: Partial<Parameters<typeof queue>[1]>,
	) => Promise<QueueOutcome>;
	/** What the platform does every few seconds. */
	readonly work: () => Promise<void>;
	readonly waitMinutes: (minutes: number) => void;
	/** State, tries and problem of each letter, in the order they were written. */
	readonly states: () => Promise<readonly (readonly [string, number, string])[]>;
	/** Of a letter, by its name. */
	readonly idOf: (name: string) => Promise<number>;
	readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** The same platform, with mail. */
export const withMail = (host: PlatformHost, { settings }: MailServer): PlatformHost => ({
	...host,
	mail: { from: settings.from.address, server: 'mail.city.example:587', perMinute: 1000 },
});

export const ANNA = 'anna@city.example';

/** Opens it on 1 March 2026. */
export const openMail = async (manners: Manners = {}): Promise<MailBench> => {
	const clock = { now: new Date('2026-03-01T08:00:00Z') };
	const bench = await openBench({}, () => clock.now);
	const server = await openMailServer(manners);
	const host = withMail(bench.host, server);
	const { settings } = server;
	const outbox = { host, transport: openTransport(settings), perMinute: settings.perMinute };
	const anna = { name: 'Anna Åberg', email: ANNA, role: 'employee' } as const;
	const personId = await addPerson(host.db, anna, clock.now);
	const letter = { personId, recipient: ANNA, subject: 'Ämne', body: 'Hej!\n', calendar: '' };
	return {
		bench,
		server,
		outbox,
		personId,
		write: (name, change) => queue(host.db, { ...letter, name, ...change }, clock.now),
		work: () => sendWaiting(outbox),
		waitMinutes: (minutes) => (clock.now = new Date(clock.now.getTime() + minutes * MINUTE)),
		async states() {
			const rows = await host.db.selectFrom('mails').selectAll().orderBy('id').execute();
			return rows.map(({ state, tries, problem }) => [state, tries, problem] as const);
		},
		async idOf(name) {
			const letters = host.db.selectFrom('mails').select('id').where('name', '=', name);
			return (await letters.executeTakeFirstOrThrow()).id;
		},
		async [Symbol.asyncDispose]() {
			await server[Symbol.asyncDispose]();
			await bench[Symbol.asyncDispose]();
		},
	};
};
