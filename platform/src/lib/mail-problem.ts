/** Why a letter has not arrived: a code with its sentence in each language (`texts/`). */
const mailProblems = [
	/** Refused for now. */
	'later',
	/** Refused for good. */
	'refused',
	'no-answer',
	/** The mail server does not take the platform's own name and password. */
	'not-let-in',
	/** Nobody knows: it was handed over, and no answer came. */
	'cut-off',
	/** Nobody knows: the process that was sending it is gone. */
	'died',
	'blocked',
	'not-needed',
	'address',
] as const;

export type MailProblemCode = (typeof mailProblems)[number];

/** A code, and what the mail server said, in its own words; may be empty. */
export type MailProblem = { readonly code: MailProblemCode; readonly detail: string };

/** As it is stored: `refused: 550 no such user`. */
export const problemText = ({ code, detail }: MailProblem): string =>
	detail === '' ? code : `${code}: ${detail}`;

/** As it was stored; nothing when all is well. */
export const problemIn = (text: string): MailProblem | undefined => {
	const code = mailProblems.find((one) => text === one || text.startsWith(`${one}: `));
	return code && { code, detail: text.slice(code.length + 2) };
};
