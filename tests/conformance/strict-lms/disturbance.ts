import type { Complaints } from './complaints.ts';
import type { Profile } from './profile.ts';
import type { StandardRules } from './rule.ts';
import { createCounter, type Counter, type Tally } from './tally.ts';
import type { ReadonlyValues } from './values.ts';

type Method = (...args: readonly unknown[]) => unknown;

/** What comes between a call and its work: time, failures, the loss of the network or of the frame. */
export interface Disturbance extends Pick<Counter, 'tally' | 'since'> {
	readonly around: (kind: keyof Tally, work: Method) => Method;
	/** A question about the last call: takes no time and does not fail, but may throw. */
	readonly aroundQuestion: (work: Method) => Method;
	/** The network is gone for good. */
	readonly isDead: () => boolean;
	/** The platform has taken its frame away. */
	readonly isGone: () => boolean;
	/** The session has ended; a navigation request is carried out now. */
	readonly end: (values: ReadonlyValues) => void;
}

export interface DisturbanceOptions {
	readonly rules: StandardRules;
	readonly profile: Profile;
	readonly complaints: Complaints;
	readonly passTime: (ms: number) => void;
	/** Answers a call that failed, with its error. */
	readonly fail: (returns: '' | 'false') => unknown;
	/** Is told of each call before anything happens to it. */
	readonly before: (kind: keyof Tally) => void;
}

export function createDisturbance(options: DisturbanceOptions): Disturbance {
	const { rules, profile, complaints } = options;
	const counter = createCounter();
	let touches = 0;
	let calls = 0;
	let gone = false;

	const stumble = () => {
		touches += 1;
		if (profile.throwsEvery && touches % profile.throwsEvery === 0)
			throw new Error('internal error');
	};
	const stayOut = (call: string) => {
		if (!gone) return;
		complaints.add(`${call} when the frame was taken away`);
		throw new Error('the window is closed');
	};

	return {
		tally: counter.tally,
		since: counter.since,
		isDead: () => profile.diesAtCall !== undefined && calls >= profile.diesAtCall,
		isGone: () => gone,
		around:
			(kind, work) =>
			(...args) => {
				stayOut(kind);
				calls += 1;
				counter.count(kind);
				options.before(kind);
				options.passTime(profile.callMs ?? 0);
				stumble();
				if (profile.failsEvery && calls % profile.failsEvery === 0)
					return options.fail(kind === 'get' ? '' : 'false');
				return work(...args);
			},
		aroundQuestion:
			(work) =>
			(...args) => {
				stayOut('question');
				stumble();
				return work(...args);
			},
		end: (values) => {
			const request = values.get(rules.names.request ?? '') ?? '_none_';
			gone = profile.reclaimsFrame === true && request !== '_none_';
		},
	};
}
