import type { Profile } from '../profile.ts';

/** The network is gone from this call on, and the platform says so. */
export function dyingAt(call: number): Profile {
	return {
		name: `loses the network at call ${call}`,
		source: 'Moodle 2004 and most others: a commit without a network is "false".',
		diesAtCall: call,
	};
}

/** The network is gone from this call on, and each commit is a yes. */
export function dyingQuietlyAt(call: number): Profile {
	return {
		...dyingAt(call),
		name: `loses the network at call ${call} and does not tell`,
		source:
			'ILIAS (PR #2770) and Moodle on leaving answer true to what they cannot send; Chamilo 2.0.3 (#8996).',
		death: 'hidden',
	};
}

export const keepsNothing: Profile = {
	name: 'says yes and stores nothing',
	source: 'Moodle past 64 kB on leaving; Chamilo 2.0.3 reports success without a save (#8996).',
	keepsNothing: true,
};
