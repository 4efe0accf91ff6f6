import type { Attempt } from './attempt.ts';
import { parseElement, ruleFor } from './element-name.ts';
import type { Profile } from './profile.ts';
import type { StandardRules } from './rule.ts';
import type { Store } from './store.ts';
import type { ReadonlyValues } from './values.ts';

/** Brings what a session holds into the store. */
export interface Keeper {
	/** What the platform believes to have sent. */
	readonly sent: () => ReadonlyValues;
	/** @returns whether the platform says that it has worked */
	readonly keep: (values: ReadonlyValues, network: 'there' | 'gone') => boolean;
}

export function createKeeper(
	{ rules, profile }: { readonly rules: StandardRules; readonly profile: Profile },
	store: Store,
	attempt: Attempt,
): Keeper {
	let sent: ReadonlyValues = new Map(attempt.values);
	let isFresh = attempt.isNew;
	/** Moodle marks a value of SCORM 1.2 as sent before it is, and does not send it again. */
	const sendsChangesOnly = profile.forgetsOffline === true && rules.name === 'scorm12';

	const write = (values: ReadonlyValues) => {
		const due = [...values].filter(
			([element, value]) => !sendsChangesOnly || isFresh || sent.get(element) !== value,
		);
		if (isFresh) store.values.clear();
		isFresh = false;
		for (const [element, value] of due) {
			if (isStored(rules, element)) store.values.set(element, value);
		}
	};

	return {
		sent: () => sent,
		keep: (values, network) => {
			const isGone = network === 'gone';
			const pretends =
				profile.forgetsOffline === true ||
				(profile.death === 'hidden' && profile.diesAtCall !== undefined);
			if (store.failsCommits || (isGone && !pretends)) return false;
			const discards = attempt.isReadOnly && !profile.savesInReview;
			if (!isGone && !discards && !profile.keepsNothing) write(values);
			sent = new Map(values);
			return true;
		},
	};
}

/** What the platform itself says at each launch is not the course's to keep, but for the time. */
function isStored(rules: StandardRules, element: string): boolean {
	const { totalTime, exit } = rules.names;
	if (element === totalTime || element === exit) return true;
	const rule = ruleFor(rules, parseElement(element));
	return rule !== undefined && rule.access !== 'read' && !rule.passing;
}
