import type { Answer } from './answer.ts';
import { beginAttempt } from './attempt.ts';
import type { LooseApi } from './call-record.ts';
import { createComplaints } from './complaints.ts';
import { contradictions } from './consistency.ts';
import { createDataModel } from './data-model.ts';
import { createDisturbance } from './disturbance.ts';
import { endSession } from './ending.ts';
import { createKeeper } from './keeper.ts';
import type { Profile } from './profile.ts';
import type { StandardRules } from './rule.ts';
import type { Store } from './store.ts';
import type { Tally } from './tally.ts';

export type { Store } from './store.ts';

export interface LmsSession {
	readonly api: LooseApi;
	/** The error code of the last call, for whoever stands behind the platform. */
	readonly lastError: () => unknown;
	/** What the course did that the standard does not allow. Not every platform would notice. */
	readonly complaints: readonly string[];
	/** How many calls there were so far. */
	readonly tally?: () => Tally;
	/** How many there were since an earlier tally. */
	readonly tallySince?: (before: Tally) => Tally;
	/** The platform has taken its frame away. */
	readonly isGone?: () => boolean;
}

/** A commit that carries nothing is waste, unless it makes sure of the end that follows. */
const IDLE = 'a commit with nothing set since the last one';

/**
 * One launch on the strict platform. The API is new at each, and its values come from the store.
 * @param passTime is told the time that calls take, in ms; a slow platform makes the clock of the test go on
 */
export function createLmsSession(
	rules: StandardRules,
	profile: Profile,
	store: Store,
	mode: string,
	passTime: (ms: number) => void = () => {},
): Required<LmsSession> {
	const { codes, methods } = rules;
	const complaints = createComplaints();
	const platform = { rules, profile, complaints };
	const attempt = beginAttempt(rules, profile, store, mode);
	const model = createDataModel(platform, attempt);
	const keeper = createKeeper(platform, store, attempt);
	let phase: 'idle' | 'open' | 'ended' = 'idle';
	let error = '0';
	let setsSinceCommit = 0;
	/** The call before this one, and this one. */
	let last: keyof Tally | undefined;
	let current: keyof Tally | undefined;

	const answer = ({ returns, error: code }: Answer) => ((error = code), returns);
	const yes = () => ((error = '0'), 'yes' in profile ? profile.yes : 'true');
	const no = (code: string) => ((error = code), 'false');
	const wrong = (code: string, complaint: string) => (complaints.add(complaint), no(code));
	const outside = (call: string, before: string, after: string) =>
		wrong(
			phase === 'idle' ? before : after,
			`${call} ${phase === 'idle' ? 'before the start' : 'after the end'}`,
		);

	const initialize = (argument: unknown) => {
		if (argument !== '') return wrong(codes.badArgument, 'Initialize with an argument');
		if (phase === 'ended') return wrong(codes.afterEnd, 'Initialize after the end');
		if (phase === 'open') {
			if (profile.resetsOnSecondInitialize)
				model.putBack(rules.name === 'scorm12' ? keeper.sent() : attempt.values);
			return no(codes.again);
		}
		phase = 'open';
		return yes();
	};

	const get = (element: unknown) =>
		phase === 'open'
			? answer(model.get(element))
			: outside('Get', codes.getBefore, codes.getAfter) && '';

	const set = (element: unknown, value: unknown) => {
		if (phase !== 'open') return outside('Set', codes.setBefore, codes.setAfter);
		return answer(model.set(element, value));
	};

	const complainOfContradictions = () =>
		contradictions(rules, model.values).forEach((complaint) => complaints.addOnce(complaint));

	const keep = () => {
		const kept = keeper.keep(
			model.values,
			store.offline || disturbance.isDead() ? 'gone' : 'there',
		);
		if (!kept) return no(codes.commitFailed);
		setsSinceCommit = 0;
		const request = profile.requests?.[model.values.get(rules.names.request ?? '') ?? ''];
		if (profile.throwsAfterCommit || request === 'throws')
			throw new SyntaxError('Unexpected token < in JSON');
		return request === 'false' ? no(codes.commitFailed) : yes();
	};

	const commit = (argument: unknown) => {
		if (phase !== 'open') return outside('Commit', codes.commitBefore, codes.commitAfter);
		if (argument !== '') return wrong(codes.badArgument, 'Commit with an argument');
		complainOfContradictions();
		if (profile.noticesIdleCommits && setsSinceCommit === 0) complaints.add(IDLE);
		if (profile.refusesCommitOnLeave && store.leaving) {
			error = codes.commitFailed;
			return null;
		}
		const kept = keep();
		if (profile.blanksStatusAfterCommit) model.blank(rules.names.status);
		return kept;
	};

	const terminate = (argument: unknown) => {
		if (phase !== 'open') return outside('Terminate', codes.endBefore, codes.endAfter);
		if (argument !== '') return wrong(codes.badArgument, 'Terminate with an argument');
		if (last === 'commit' && setsSinceCommit === 0) complaints.withdraw(IDLE);
		complainOfContradictions();
		if (store.failsCommits) return keep();
		phase = 'ended';
		endSession({ ...platform, attempt }, model.values);
		const kept = keep();
		disturbance.end(model.values);
		return kept;
	};

	const disturbance = createDisturbance({
		...platform,
		passTime,
		fail: (returns) => answer({ returns, error: '101' }),
		before: (kind) => {
			if (kind === 'set') setsSinceCommit += 1;
			[last, current] = [current, kind];
		},
	});
	const api = {
		[methods.initialize]: disturbance.around('initialize', initialize),
		[methods.terminate]: disturbance.around('terminate', terminate),
		[methods.get]: disturbance.around('get', get),
		[methods.set]: disturbance.around('set', set),
		[methods.commit]: disturbance.around('commit', commit),
		[methods.lastError]: disturbance.aroundQuestion(() => error),
		[methods.errorString]: disturbance.aroundQuestion((code) => `error ${String(code)}`),
		[methods.diagnostic]: disturbance.aroundQuestion((code) => `error ${String(code)}`),
	};
	return {
		api,
		complaints: complaints.list,
		lastError: () => error,
		tally: disturbance.tally,
		tallySince: disturbance.since,
		isGone: disturbance.isGone,
	};
}
