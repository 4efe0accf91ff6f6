import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { isLoopback } from '../../origins.ts';
import { portOf } from '../settings.ts';
import type { MailSettings } from '../settings.ts';
import { deliveryOf } from './delivery.ts';
import type { Delivery, SmtpError, Stage } from './delivery.ts';
import { bytesOf } from './message.ts';
import type { Message } from './message.ts';
import { withoutSecrets } from './secrets.ts';

/** Hands letters to a mail server. */
export type Transport = {
	readonly from: MailSettings['from'];
	/** Never throws: what goes wrong is a delivery too. */
	readonly send: (message: Message) => Promise<Delivery>;
};

/** Milliseconds. With four answers to wait for, it is over before a letter counts as lost (`../outbox/mails.ts`). */
const SETUP = 30_000;
/** RFC 5321 4.5.3.2 wants five minutes for most answers. */
const ANSWER = 5 * 60_000;

type Account = { readonly user: string; readonly pass: string };

const accountIn = ({ username, password }: URL): Account => ({
	user: decodeURIComponent(username),
	pass: decodeURIComponent(password),
});

const connectionTo = (server: URL, { user }: Account): SMTPConnection =>
	new SMTPConnection({
		host: server.hostname.replace(/^\[(.*)\]$/, '$1'),
		port: portOf(server),
		secure: server.protocol === 'smtps:',
		// A password goes over no open line but this machine's own.
		requireTLS: user !== '' && server.protocol === 'smtp:' && !isLoopback(server.hostname),
		connectionTimeout: SETUP,
		greetingTimeout: SETUP,
		dnsTimeout: SETUP,
		socketTimeout: ANSWER,
	});

/** What one attempt knows of itself while it is under way. */
type Attempt = { stage: Stage };

const greet = (connection: SMTPConnection, { user, pass }: Account): Promise<void> =>
	new Promise((resolve, reject) => {
		connection.connect((error) => {
			if (error) return reject(error);
			if (user === '') return resolve();
			connection.login({ user, pass }, (refused) => (refused ? reject(refused) : resolve()));
		});
	});

/** Gives its bytes when they are asked for, which is when the server has said that it will have them. */
const watched = (bytes: Buffer, attempt: Attempt): Readable =>
	new Readable({
		read() {
			attempt.stage = 'words';
			this.push(bytes);
			this.push(null);
		},
	});

const handOver = async (
	connection: SMTPConnection,
	message: Message,
	attempt: Attempt,
): Promise<void> => {
	const bytes = await bytesOf(message);
	attempt.stage = 'envelope';
	const envelope = { from: message.from.address, to: [message.to], size: bytes.length };
	await new Promise<void>((resolve, reject) => {
		connection.send(envelope, watched(bytes, attempt), (error) =>
			error ? reject(error) : resolve(),
		);
	});
};

/** An error of the connection itself comes beside what is being waited for. */
const lost = (connection: SMTPConnection): Promise<never> =>
	new Promise((_, reject) => {
		connection.on('error', reject);
	});

const errorIn = (thrown: unknown): SmtpError =>
	thrown instanceof Error ? thrown : { message: String(thrown) };

/**
 * Opens nothing yet: each letter has a connection of its own, so that one that hangs holds up no other
 * for long.
 */
export const openTransport = ({ url, from }: MailSettings): Transport => {
	const server = new URL(url);
	const account = accountIn(server);
	const clean = (text: string): string => withoutSecrets(text, account);
	return {
		from,
		async send(message) {
			const connection = connectionTo(server, account);
			const attempt: Attempt = { stage: 'greeting' };
			const work = greet(connection, account).then(() => handOver(connection, message, attempt));
			try {
				await Promise.race([work, lost(connection)]);
				connection.quit();
				return { type: 'accepted' };
			} catch (thrown) {
				connection.close();
				const error = errorIn(thrown);
				return deliveryOf(
					{
						message: clean(error.message),
						code: error.code,
						responseCode: error.responseCode,
						response: error.response === undefined ? undefined : clean(error.response),
					},
					attempt.stage,
				);
			}
		},
	};
};
