import type { Completion, Success } from '../attempts/derive.ts';
import { secondsOf } from '../attempts/time.ts';
import type { StoredStatement } from '../lrs/statements.ts';
import { parseStatement } from '../lrs/statement.ts';
import type { Statement } from '../lrs/statement.ts';
import type { MoveOn } from '../packages/contents.ts';
import { extensions, verbName } from './words.ts';
import type { VerbName } from './words.ts';

/** How far a learner has come in an AU, read out of what it has said. */
export type AuProgress = {
	readonly completion: Completion;
	readonly success: Success;
	/** 0 to 1. */
	readonly scoreScaled: number | undefined;
	/** Only when the AU gave no scaled score. */
	readonly scoreRaw: number | undefined;
	/** 0 to 1. */
	readonly progress: number | undefined;
	/** Of all sessions that have ended. */
	readonly totalSeconds: number;
	/** ISO 8601, of the last statement of the AU's; nothing when it has said none. */
	readonly heardAt: string | undefined;
};

type Said = { readonly verb: VerbName; readonly statement: Statement; readonly at: string };

const saidOf = (stored: StoredStatement): readonly Said[] => {
	const verb = verbName(stored.verb);
	const statement = parseStatement(stored.json);
	return verb && statement.ok ? [{ verb, statement: statement.value, at: stored.storedAt }] : [];
};

const completionOf = (verbs: readonly VerbName[]): Completion => {
	if (verbs.includes('completed')) return 'completed';
	return verbs.includes('initialized') ? 'incomplete' : 'not attempted';
};

const successOf = (verbs: readonly VerbName[]): Success => {
	if (verbs.includes('passed')) return 'passed';
	return verbs.includes('failed') ? 'failed' : 'unknown';
};

const progressOf = (said: readonly Said[], isCompleted: boolean): number | undefined => {
	if (isCompleted) return 1;
	const told = said
		.map(({ statement }) => statement.result?.extensions?.[extensions.progress])
		.findLast((value) => typeof value === 'number');
	return told === undefined ? undefined : told / 100;
};

const isEnd = ({ verb }: Said): boolean => verb === 'terminated' || verb === 'abandoned';

/**
 * Reads status, score, progress and time out of the cmi5 defined statements about one AU in one
 * registration.
 */
export const progressIn = (statements: readonly StoredStatement[]): AuProgress => {
	const said = statements.flatMap(saidOf);
	const verbs = said.map(({ verb }) => verb);
	const score = said.findLast(({ statement }) => statement.result?.score)?.statement.result?.score;
	const completion = completionOf(verbs);
	return {
		completion,
		success: successOf(verbs),
		scoreScaled: score?.scaled,
		scoreRaw: score?.scaled === undefined ? score?.raw : undefined,
		progress: progressOf(said, completion === 'completed'),
		totalSeconds: said
			.filter(isEnd)
			.reduce((sum, { statement }) => sum + secondsOf(statement.result?.duration ?? ''), 0),
		heardAt: statements.findLast(({ sender }) => sender === 'au')?.storedAt,
	};
};

/** Whether what has been reached is enough to move on (cmi5 spec 13.1.4). */
export const isMovedOn = (
	moveOn: MoveOn,
	{ completion, success }: Pick<AuProgress, 'completion' | 'success'>,
): boolean => {
	const completed = completion === 'completed';
	const passed = success === 'passed';
	switch (moveOn) {
		case 'NotApplicable':
			return true;
		case 'Passed':
			return passed;
		case 'Completed':
			return completed;
		case 'CompletedAndPassed':
			return completed && passed;
		case 'CompletedOrPassed':
			return completed || passed;
	}
};
