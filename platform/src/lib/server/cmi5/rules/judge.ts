import { denied, granted } from '../../../refusal.ts';
import type { Judged } from '../../../refusal.ts';
import { contextIds } from '../../lrs/statement.ts';
import type { Statement } from '../../lrs/statement.ts';
import { categories, verbName } from '../words.ts';
import type { VerbName } from '../words.ts';
import { judgeContext, judgeObject } from './context.ts';
import { judgeAllowed, judgeDefined } from './order.ts';
import { judgeResult } from './result.ts';
import type { Against } from './session.ts';

/** What an AU itself may say with the cmi5 category; the other verbs are the platform's. */
const ofTheAu: readonly VerbName[] = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

/** A statement that may be stored. */
export type Accepted = {
	readonly statement: Statement;
	/** The verb when the statement is cmi5 defined; nothing when it is cmi5 allowed. */
	readonly defined: VerbName | undefined;
};

const defined = (one: Statement, against: Against): Judged<VerbName> => {
	const verb = verbName(one.verb.id);
	if (verb === undefined) return denied('verb-unknown', one.verb.id);
	if (!ofTheAu.includes(verb)) return denied('verb-of-platform', verb);
	const time = judgeDefined(verb, against);
	if (time) return denied(time, verb);
	const refusal = judgeObject(one, against) ?? judgeResult(one, verb, against);
	return refusal ? { ok: false, refusal } : granted(verb);
};

/**
 * Whether a statement of an AU may be stored: the whole rule stands here. Pure.
 *
 * @param one a statement that is made as xAPI asks
 */
export const judge = (one: Statement, against: Against): Judged<Accepted> => {
	const refusal = judgeContext(one, against);
	if (refusal) return { ok: false, refusal };
	// cmi5 spec 7.1.3: the category decides, not the verb.
	if (contextIds(one, 'category').includes(categories.cmi5)) {
		const verb = defined(one, against);
		return verb.ok ? granted({ statement: one, defined: verb.value }) : verb;
	}
	const time = judgeAllowed(against);
	return time ? denied(time, one.verb.id) : granted({ statement: one, defined: undefined });
};
