import type { MailProblem } from '../../../mail-problem.ts';

/** What came of handing a letter to the mail server. */
export type Delivery =
	| { readonly type: 'accepted' }
	/** Not now. */
	| { readonly type: 'later'; readonly problem: MailProblem }
	/** Never. */
	| { readonly type: 'refused'; readonly problem: MailProblem }
	/** It got nowhere near: other letters would not either. */
	| { readonly type: 'no-server'; readonly problem: MailProblem }
	/** It may have arrived. */
	| { readonly type: 'unknown'; readonly problem: MailProblem };

/** What went wrong, as nodemailer tells it. */
export type SmtpError = {
	readonly message: string;
	readonly code?: string | undefined;
	/** Of the server: 4xx is for now, 5xx for good (RFC 5321 4.2.1). */
	readonly responseCode?: number | undefined;
	readonly response?: string | undefined;
};

/** How far it had come: to the greetings, to who it is from and to, or to its words. */
export type Stage = 'greeting' | 'envelope' | 'words';

const LONGEST = 300;

const detailOf = ({ response, message }: SmtpError): string =>
	(response ?? message)
		.replace(/[\s\p{C}]+/gu, ' ')
		.trim()
		.slice(0, LONGEST);

/**
 * What an error means for a letter. Pure.
 *
 * @param stage how far it had come
 */
export const deliveryOf = (error: SmtpError, stage: Stage): Delivery => {
	const detail = detailOf(error);
	if (stage === 'greeting') {
		const code = error.code === 'EAUTH' ? 'not-let-in' : 'no-answer';
		return { type: 'no-server', problem: { code, detail } };
	}
	// nodemailer itself finds fault with the letter: EENVELOPE, EMESSAGE. To try again would not help.
	const isOurs = ['EENVELOPE', 'EMESSAGE'].includes(error.code ?? '');
	if (error.responseCode === undefined && !isOurs) {
		return stage === 'words'
			? { type: 'unknown', problem: { code: 'cut-off', detail } }
			: { type: 'no-server', problem: { code: 'no-answer', detail } };
	}
	return (error.responseCode ?? 500) < 500
		? { type: 'later', problem: { code: 'later', detail } }
		: { type: 'refused', problem: { code: 'refused', detail } };
};
