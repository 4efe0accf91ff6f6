import type { PackageStandard } from '../../src/lib/lms/index.ts';
import * as cmi5 from '../conformance/strict-cmi5/index.ts';
import { liars, profilesOf } from '../conformance/strict-lms/index.ts';
import { memoryStorage } from '../support/harness/memory-storage.ts';
import { cmi5Place } from './cmi5-place.ts';
import { createFaultPlan, type FaultPlan } from './fault.ts';
import { createLearner } from './learner.ts';
import { comeBack, type Outcome } from './outcome.ts';
import type { Place } from './place.ts';
import { scormPlace } from './scorm-place.ts';
import { stories, type Story } from './stories.ts';
import { webPlace } from './web-place.ts';

/** A platform of one kind, as a story is played on it. */
export interface Platform {
	readonly standard: PackageStandard;
	readonly name: string;
	/** Who behaves so, and where that is known from. */
	readonly source: string;
	/** What it can be held to. `look`: nothing may be written. `liar`: it says yes and keeps nothing. `none`: nothing can be tracked there. */
	readonly kind: 'keeps' | 'look' | 'liar' | 'none';
	readonly make: (plan: FaultPlan, device: Storage) => Place;
}

const scorm = (['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const).flatMap((standard) =>
	[...profilesOf(standard), ...liars].map((profile): Platform => ({
		standard,
		name: profile.name,
		source: profile.source ?? '',
		kind: kindOf(profile, liars.includes(profile)),
		make: (plan) => scormPlace(standard, profile, { plan, reporting: 'completion' }),
	})),
);

const ofCmi5 = [...cmi5.profiles, ...cmi5.unusable, cmi5.keepsNothing].map((profile): Platform => ({
	standard: 'cmi5',
	name: profile.name,
	source: profile.source ?? '',
	kind: kindOf(profile, profile === cmi5.keepsNothing, cmi5.unusable.includes(profile)),
	make: (plan) => cmi5Place(profile, { plan, reporting: 'completion' }),
}));

function kindOf(
	{ mode, diesAtCall }: { readonly mode?: string; readonly diesAtCall?: number },
	isLiar: boolean,
	isUnusable = false,
): Platform['kind'] {
	if (mode) return 'look';
	// What is never there again can keep nothing.
	if (isLiar || diesAtCall !== undefined) return 'liar';
	return isUnusable ? 'none' : 'keeps';
}

/** Every platform in every format. */
export const platforms: readonly Platform[] = [
	...scorm,
	...ofCmi5,
	{
		standard: 'web',
		name: 'no platform: this device',
		source: 'The web package.',
		kind: 'keeps',
		make: (plan, device) => webPlace(device, { plan }),
	},
];

/** Plays a story on a platform, and comes back. */
export async function play(platform: Platform, story: Story): Promise<Outcome> {
	const plan = createFaultPlan(undefined);
	const device = memoryStorage();
	const place = platform.make(plan, device);
	const learner = createLearner({ place, device });
	await story.run(learner);
	const outcome = await comeBack(learner, place, plan);
	const complaints = outcome.complaints.filter((each) => !story.forgiven?.test(each));
	return { ...outcome, complaints };
}

/** What went wrong, in words; nothing when all is as it should be. */
export function flawsOf({ kind }: Platform, outcome: Outcome): string[] {
	// Where nothing can be right, only what is lost counts.
	const flaws = kind === 'keeps' || kind === 'look' ? [...outcome.complaints] : [];
	if (kind === 'look') return flaws;
	if (outcome.decisionsLost > 0) flaws.push(`${outcome.decisionsLost} decisions lost`);
	if (outcome.completionLost) flaws.push('a completion lost');
	if (kind === 'keeps' && !outcome.told) flaws.push('the platform does not know of a completion');
	return flaws;
}

export { stories };
