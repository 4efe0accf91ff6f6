import { renew } from './assignments/renew.ts';
import type { PlatformHost } from './host.ts';
import { sendWaiting } from './mail/outbox/worker.ts';
import type { MailSettings } from './mail/settings.ts';
import { openTransport } from './mail/smtp/transport.ts';
import { tellLater } from './mail/tell-later.ts';
import { thankDone } from './mail/thank-done.ts';
import { runRetention } from './retention/run.ts';
import { sweepLimits } from './sign-in/rate-limit.ts';
import type { Chore } from './ticks.ts';

const HOUR = 60 * 60;

const mailChores = (host: PlatformHost, mail: MailSettings): readonly Chore[] => {
	const outbox = { host, transport: openTransport(mail), perMinute: mail.perMinute };
	return [
		{
			name: 'Letters to write',
			everySeconds: 60,
			work: async () => {
				await tellLater(host);
				await thankDone(host);
			},
		},
		{ name: 'Outbox', everySeconds: 3, work: (signal) => sendWaiting(outbox, signal) },
	];
};

/** What a running platform sees to by itself. */
export const choresOf = (host: PlatformHost, mail: MailSettings | undefined): readonly Chore[] => [
	{ name: 'Yearly assignments', everySeconds: HOUR, work: () => renew(host) },
	{ name: 'Limits', everySeconds: HOUR, work: () => sweepLimits(host) },
	// Once a day, in the first hour of it that the platform runs.
	{ name: 'Retention', everySeconds: HOUR, work: (signal) => runRetention(host, signal) },
	...(mail ? mailChores(host, mail) : []),
];
