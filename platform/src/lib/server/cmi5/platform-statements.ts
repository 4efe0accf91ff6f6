import { randomUUID } from 'node:crypto';
import { appendCall } from '../attempts/calls.ts';
import type { Db } from '../db/tables.ts';
import { insertStatement } from '../lrs/statements.ts';
import { authority } from './ids.ts';
import type { Actor } from './ids.ts';
import { categories, extensions, verbs } from './words.ts';
import type { VerbName } from './words.ts';

/** A statement that the platform itself makes (cmi5 spec 9.3: launched, abandoned, satisfied). */
export type Own = {
	readonly verb: Extract<VerbName, 'launched' | 'abandoned' | 'satisfied'>;
	readonly actor: Actor;
	readonly registration: string;
	/** The cmi5 session; a new one when no launch was the cause (cmi5 spec 9.6.1). */
	readonly session: string;
	readonly object: { readonly id: string; readonly definition?: { readonly type: string } };
	/** Of the AU, the block or the course, in the course structure (cmi5 spec 9.6.2.3). */
	readonly publisherId: string;
	/** Of the AU; nothing for blocks and the course. */
	readonly attemptId?: number;
	readonly result?: { readonly duration: string };
	readonly extensions?: Readonly<Record<string, string | number>>;
};

const build = (own: Own, id: string, at: string) => ({
	id,
	actor: own.actor,
	verb: { id: verbs[own.verb], display: { en: own.verb } },
	object: { objectType: 'Activity', ...own.object },
	...(own.result && { result: own.result }),
	context: {
		registration: own.registration,
		contextActivities: {
			grouping: [{ objectType: 'Activity', id: own.publisherId }],
			category: [{ objectType: 'Activity', id: categories.cmi5 }],
		},
		extensions: { [extensions.sessionId]: own.session, ...own.extensions },
	},
	timestamp: at,
	stored: at,
	authority,
	version: '1.0.0',
});

/**
 * Stores a statement of the platform's own, and notes it in the log of its session if that session
 * is a launch. Within a transaction of the caller's.
 */
export const say = async (db: Db, own: Own, now: Date): Promise<void> => {
	const at = now.toISOString();
	const id = randomUUID();
	const statement = build(own, id, at);
	await insertStatement(db, {
		id,
		registration: own.registration,
		attemptId: own.attemptId,
		session: own.session,
		sender: 'platform',
		isDefined: true,
		verb: verbs[own.verb],
		object: own.object.id,
		storedAt: at,
		sent: statement,
		json: statement,
	});
	await appendCall(db, own.session, {
		at,
		method: 'LMS',
		element: own.verb,
		value: JSON.stringify(statement),
		returned: '',
		error: 0,
	});
};
