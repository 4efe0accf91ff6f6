import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { MailSettings } from '../lib/server/mail/settings.ts';
import { readLetter } from './received.ts';
import type { Received } from './received.ts';

/** What a mail server says to a letter: a refusal with its code, or nothing: it is taken. */
type Answer = { readonly code: number; readonly sentence: string } | undefined;

/** How a mail server behaves. */
export type Manners = {
	/** Asked at RCPT TO, with how often somebody has written to that address, this time counted. */
	readonly judge?: (to: string, times: number) => Answer;
	/** Asked when a letter is there: `silent` never answers. */
	readonly onLetter?: (letter: Received) => 'silent' | undefined;
	/** Only they are let in. */
	readonly account?: { readonly user: string; readonly pass: string };
	/** Repeats what it did not like, as some do. */
	readonly onAuth?: (pass: string) => string;
	/** Speaks TLS from the start, or when asked, with a certificate that nobody vouches for. */
	readonly tls?: 'at-once' | 'asked';
};

/** A real mail server on this machine. */
export type MailServer = {
	readonly settings: MailSettings;
	/** What it has taken, in order. */
	readonly letters: readonly Received[];
	/** Cuts every connection without a word. */
	readonly hangUp: () => void;
	readonly [Symbol.asyncDispose]: () => Promise<void>;
};

const refusal = ({ code, sentence }: NonNullable<Answer>): Error =>
	Object.assign(new Error(sentence), { responseCode: code });

const FROM = { name: 'Kurshyllan', address: 'kurser@city.example' };

/** Starts a mail server; `await using` stops it. */
export const openMailServer = async (manners: Manners = {}): Promise<MailServer> => {
	const letters: Received[] = [];
	const times = new Map<string, number>();
	const server = new SMTPServer({
		logger: false,
		secure: manners.tls === 'at-once',
		disabledCommands: [
			...(manners.account ? [] : ['AUTH']),
			...(manners.tls === 'asked' ? [] : ['STARTTLS']),
		],
		allowInsecureAuth: true,
		closeTimeout: 100,
		onAuth({ username, password }, _session, callback) {
			const { account, onAuth } = manners;
			if (username === account?.user && password === account?.pass)
				return callback(null, { user: username });
			const sentence = onAuth?.(password ?? '') ?? '5.7.8 Wrong name or password';
			callback(refusal({ code: 535, sentence }));
		},
		onRcptTo({ address }, _session, callback) {
			times.set(address, (times.get(address) ?? 0) + 1);
			const answer = manners.judge?.(address, times.get(address) ?? 0);
			callback(answer ? refusal(answer) : null);
		},
		onData(stream, { envelope }, callback) {
			const from = envelope.mailFrom ? envelope.mailFrom.address : '';
			const to = envelope.rcptTo.map(({ address }) => address).join(', ');
			void text(stream).then((raw) => {
				const letter = readLetter(raw, { from, to });
				letters.push(letter);
				if (manners.onLetter?.(letter) !== 'silent') callback(null, 'Taken');
			});
		},
	});
	// A client that is killed leaves its connection broken.
	server.on('error', () => undefined);
	const listener = server.listen(0, '127.0.0.1');
	const sockets = new Set<Socket>();
	listener.on('connection', (socket) => sockets.add(socket));
	await new Promise((resolve) => listener.once('listening', resolve));
	const address = listener.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const scheme = manners.tls === 'at-once' ? 'smtps' : 'smtp';
	const who = manners.account ? `${manners.account.user}:${manners.account.pass}@` : '';
	return {
		settings: { url: `${scheme}://${who}127.0.0.1:${port}`, from: FROM, perMinute: 1000 },
		letters,
		hangUp: () => sockets.forEach((socket) => socket.destroy()),
		[Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
	};
};
