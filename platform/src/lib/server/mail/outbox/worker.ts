import type { PlatformHost } from '../../host.ts';
import { count } from '../../sign-in/rate-limit.ts';
import { isMailAddress } from '../address.ts';
import { fillLink } from '../link.ts';
import type { Delivery } from '../smtp/delivery.ts';
import { messageId } from '../smtp/message.ts';
import type { Transport } from '../smtp/transport.ts';
import { claim, giveUp, giveUpLost, markSent, putBack, ripe } from './mails.ts';
import type { Mail } from './mails.ts';
import { whyNot } from './needed.ts';
import { nextTry } from './schedule.ts';

/** What letters are sent from and by. */
export type Outbox = {
	readonly host: PlatformHost;
	readonly transport: Transport;
	readonly perMinute: number;
};

const settle = async (host: PlatformHost, mail: Mail, delivery: Delivery): Promise<void> => {
	switch (delivery.type) {
		case 'accepted':
			return markSent(host, mail.id);
		case 'refused':
			return giveUp(host, mail.id, { state: 'failed', problem: delivery.problem });
		case 'unknown':
			return giveUp(host, mail.id, { state: 'unknown', problem: delivery.problem });
		case 'later':
		case 'no-server': {
			const { problem } = delivery;
			const next = nextTry(mail.tries, host.now());
			if (next) return putBack(host, mail.id, { next, problem });
			return giveUp(host, mail.id, { state: 'failed', problem });
		}
	}
};

/** Hands a letter over, with a link of its own if it is to have one. */
const deliver = async ({ host, transport }: Outbox, mail: Mail): Promise<Delivery> => {
	const filled = await fillLink(host, mail.body, mail.personId);
	const delivery = await transport.send({
		from: transport.from,
		to: mail.recipient,
		subject: mail.subject,
		text: filled.text,
		calendar: mail.calendar,
		id: messageId(mail, host.origins.app, transport.from),
		date: host.now(),
	});
	// A later try makes another link. Of one that may have arrived the link must go on to open.
	if (delivery.type !== 'accepted' && delivery.type !== 'unknown') await filled.takeBack();
	return delivery;
};

/** What became of one letter: `stop` when others would not get further now. */
type Step = 'go-on' | 'stop';

const send = async (outbox: Outbox, mail: Mail): Promise<Step> => {
	const { host } = outbox;
	const code = isMailAddress(mail.recipient) ? await whyNot(host, mail) : 'address';
	if (code) {
		await giveUp(host, mail.id, { state: 'failed', problem: { code, detail: '' } });
		return 'go-on';
	}
	const delivery = await deliver(outbox, mail);
	await settle(host, mail, delivery);
	return delivery.type === 'no-server' ? 'stop' : 'go-on';
};

const sendNext = async (outbox: Outbox): Promise<Step> => {
	const { host, perMinute } = outbox;
	const ids = await ripe(host);
	if (ids.length === 0) return 'stop';
	if (!(await count(host, { name: 'mail', times: perMinute, seconds: 60 }))) return 'stop';
	for (const id of ids) {
		const mail = await claim(host, id);
		if (mail) return send(outbox, mail);
	}
	// Others have taken them all; there may be more behind.
	return 'go-on';
};

/**
 * Sends what waits, one letter after another, until nothing does, the minute is full, or the mail server
 * cannot be reached. To be called every now and then; several processes may.
 *
 * @param signal ends it between two letters
 */
export const sendWaiting = async (outbox: Outbox, signal?: AbortSignal): Promise<void> => {
	await giveUpLost(outbox.host);
	let step: Step = 'go-on';
	while (step === 'go-on' && !signal?.aborted) step = await sendNext(outbox);
};
