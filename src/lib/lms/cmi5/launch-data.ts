import { within } from '../decimal.ts';
import type { Launch } from '../tracker.ts';
import { objectIn, objectOf } from './lrs.ts';

/** What the platform lays out for a launch: the State document `LMS.LaunchData`. Source: cmi5 spec 10. */
export interface LaunchData {
	readonly mode: Launch['mode'];
	/** Goes into every statement as it is. */
	readonly contextTemplate: Readonly<Record<string, unknown>>;
	/** 0–1; `passed` may not be said below it. */
	readonly masteryScore: number | undefined;
	/** Where the learner goes afterwards; `''` for nowhere. */
	readonly returnUrl: string;
}

/** Reads the document tolerantly; `undefined` when it is none. */
export function readLaunchData(text: string): LaunchData | undefined {
	const said = objectIn(text);
	if (!said) return undefined;
	const { contextTemplate, masteryScore, returnURL, launchMode } = said;
	return {
		mode: modeOf(launchMode),
		contextTemplate: objectOf(contextTemplate),
		masteryScore: typeof masteryScore === 'number' ? within(masteryScore, 0, 1) : undefined,
		returnUrl: typeof returnURL === 'string' && /^https?:/i.test(returnURL) ? returnURL : '',
	};
}

function modeOf(said: unknown): Launch['mode'] {
	if (said === 'Review') return 'review';
	return said === 'Browse' ? 'browse' : 'normal';
}
