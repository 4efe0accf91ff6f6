/**
 * Why the LRS said no: each code with its HTTP status (xAPI 1.0.3 part three, 3.2), and one sentence
 * in each language (`texts/`). The sentence goes to the course, and stands in the attempt's log.
 */
const statuses = {
	// Who asks, and how.
	'foreign-origin': 403,
	'no-token': 401,
	'unknown-token': 401,
	'token-expired': 403,
	'session-replaced': 403,
	'session-ended': 403,
	version: 400,
	'too-large': 413,
	'no-resource': 404,
	method: 405,
	parameter: 400,
	'other-registration': 403,
	'other-agent': 403,
	// Documents.
	'nothing-there': 404,
	'read-only': 403,
	'needs-match': 409,
	'no-match': 412,
	'not-json': 400,
	'no-merge': 400,
	// Statements: how they are made.
	attachments: 400,
	shape: 400,
	id: 400,
	'id-differs': 400,
	conflict: 409,
	voiding: 403,
	actor: 403,
	registration: 403,
	'session-id': 403,
	template: 403,
	timestamp: 400,
	object: 403,
	'verb-unknown': 403,
	'verb-of-platform': 403,
	score: 400,
	'score-here': 400,
	mastery: 403,
	'mastery-extension': 400,
	success: 400,
	completion: 400,
	'moveon-category': 400,
	duration: 400,
	progress: 400,
	// Statements: when they come.
	'not-initialized': 403,
	'after-terminated': 403,
	mode: 403,
	'verb-twice': 403,
	'passed-and-failed': 403,
	'completed-again': 403,
	'passed-again': 403,
	'failed-after-passed': 403,
} as const;

export type RefusalCode = keyof typeof statuses;

export type Refusal = {
	readonly code: RefusalCode;
	/** What it is about, such as a property's path; may be empty. */
	readonly detail: string;
};

/** The HTTP status of a refusal. */
export const statusOf = (code: RefusalCode): number => statuses[code];

/** Whether a text (from the log) is one of the codes. */
export const isRefusalCode = (text: string): text is RefusalCode => Object.hasOwn(statuses, text);

/** Either what was asked for, or why not. */
export type Judged<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const granted = <T>(value: T): Judged<T> => ({ ok: true, value });

export const denied = (
	code: RefusalCode,
	detail = '',
): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal: { code, detail } });
