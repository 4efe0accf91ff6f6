import { launchModes } from '../launch.ts';
import type { Call, LaunchMode } from '../launch.ts';
import { dialectOf } from '../standard.ts';
import type { Dialect } from '../standard.ts';
import { isBare } from './attempts/attempts.ts';
import { listCalls } from './attempts/calls.ts';
import { findCmi } from './attempts/cmi.ts';
import type { StoredCmi } from './attempts/cmi.ts';
import type { Completion, Success } from './attempts/derive.ts';
import type { AttemptAt } from './attempts/from-event.ts';
import { listSessions } from './attempts/sessions.ts';
import type { AttemptState } from './attempts/state.ts';
import { flatten } from './attempts/tree.ts';
import { isMovedOn, progressIn } from './cmi5/progress.ts';
import type { PlatformHost } from './host.ts';
import { listDefined } from './lrs/statements.ts';
import { listStatesOfAttempt } from './lrs/states.ts';
import type { State } from './lrs/states.ts';
import { isSingle, titleOf } from './packages/contents.ts';
import type { AssignableUnit, MoveOn } from './packages/contents.ts';
import { stateAt } from './state-at.ts';

/** An attempt as its page shows it. */
export type AttemptView = {
	readonly id: number;
	/** Of the part. */
	readonly title: string;
	/** Of the package, when it has several parts; else empty. */
	readonly course: string;
	readonly dialect: Dialect;
	readonly state: AttemptState;
	readonly createdAt: string;
	readonly completedAt: string | undefined;
	/** What was kept of it has been deleted, as the settings say; that it was completed stays. */
	readonly isBare: boolean;
	readonly reached: Reached | undefined;
	/** What the course structure asks for (cmi5), and whether it is met. */
	readonly moveOn: { readonly rule: MoveOn; readonly isMet: boolean } | undefined;
	/** Names and values of the last commit, empty ones left out. */
	readonly values: readonly (readonly [string, string])[];
	/** What an AU and the platform keep in the LRS. */
	readonly documents: readonly DocumentView[];
	/** In which modes it can be opened besides the normal one. */
	readonly modes: readonly LaunchMode[];
	/** Newest first. */
	readonly sessions: readonly SessionView[];
};

/** How far the learner has come, the same for all standards. */
export type Reached = {
	readonly completion: Completion;
	readonly success: Success;
	readonly scoreRaw: number | undefined;
	readonly scoreScaled: number | undefined;
	readonly progress: number | undefined;
	readonly totalSeconds: number;
	/** ISO 8601. */
	readonly savedAt: string;
};

/** A document of the LRS. Its content is text, or nothing when it is not. */
export type DocumentView = {
	readonly name: string;
	readonly type: string;
	readonly bytes: number;
	/** ISO 8601. */
	readonly updatedAt: string;
	readonly content: string | undefined;
};

export type SessionView = {
	readonly id: string;
	readonly startedAt: string;
	readonly endedAt: string | undefined;
	readonly calls: readonly Call[];
};

const textIn = ({ body }: State): string | undefined => {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(body);
	} catch {
		return undefined;
	}
};

const toDocument = (one: State): DocumentView => ({
	name: one.id,
	type: one.type,
	bytes: one.body.length,
	updatedAt: one.updatedAt,
	content: textIn(one),
});

const readAu = async (host: PlatformHost, au: AssignableUnit, attemptId: number) => {
	const { heardAt, ...reached } = progressIn(await listDefined(host.db, attemptId));
	return {
		reached: heardAt === undefined ? undefined : { ...reached, savedAt: heardAt },
		moveOn: { rule: au.moveOn, isMet: isMovedOn(au.moveOn, reached) },
		values: [],
		documents: (await listStatesOfAttempt(host.db, attemptId)).map(toDocument),
		modes: launchModes.filter((mode) => mode !== 'Normal'),
	};
};

const reachedIn = (stored: StoredCmi): Reached => ({
	completion: stored.completion,
	success: stored.success,
	scoreRaw: stored.scoreRaw,
	scoreScaled: stored.scoreScaled,
	progress: stored.progress,
	totalSeconds: stored.totalSeconds,
	savedAt: stored.committedAt,
});

const readSco = async (host: PlatformHost, attemptId: number) => {
	const stored = await findCmi(host.db, attemptId);
	return {
		reached: stored && reachedIn(stored),
		moveOn: undefined,
		values: flatten(stored?.tree ?? {}),
		documents: [],
		modes: [],
	};
};

const readSessions = async (
	host: PlatformHost,
	attemptId: number,
	only: 'all' | 'errors',
): Promise<readonly SessionView[]> => {
	const sessions = await listSessions(host.db, attemptId);
	return Promise.all(
		sessions.map(async ({ id, startedAt, endedAt }) => ({
			id,
			startedAt,
			endedAt,
			calls: await listCalls(host.db, id, only),
		})),
	);
};

/** Everything about one attempt. */
export const readAttempt = async (
	host: PlatformHost,
	{ attempt, package: one, part }: AttemptAt,
	only: 'all' | 'errors',
): Promise<AttemptView> => {
	return {
		id: attempt.id,
		title: titleOf(one, part),
		course: isSingle(one.contents) ? '' : one.title,
		dialect: dialectOf(one.standard),
		state: await stateAt(host, part, attempt),
		createdAt: attempt.createdAt,
		completedAt: attempt.completedAt,
		isBare: isBare(attempt),
		...(await (part.type === 'au' ? readAu(host, part, attempt.id) : readSco(host, attempt.id))),
		sessions: await readSessions(host, attempt.id, only),
	};
};
