import type { Profile } from './profile.ts';
import { blanksStatus, ignoresLateScore } from './profiles/chamilo.ts';
import { cloud } from './profiles/cloud.ts';
import { cornerstone } from './profiles/cornerstone.ts';
import { dyingAt, dyingQuietlyAt, keepsNothing } from './profiles/dying.ts';
import { failingEvery, throwingEvery } from './profiles/failing.ts';
import { oddAnswers, oddWindows, poorModels, throwsAfterCommit } from './profiles/hostile.ts';
import { completionThreshold, masteryOverride } from './profiles/mastery.ts';
import { moodle, moodle2004 } from './profiles/moodle.ts';
import { browse, review } from './profiles/reading.ts';
import { slow, verySlow } from './profiles/slow.ts';
import {
	lenient,
	strict,
	strictScorm12,
	strictScorm2004Fourth,
	strictScorm2004Third,
} from './profiles/strict.ts';
import type { StandardName } from './rule.ts';

export { lenient, moodle, strict };

/**
 * Platforms of every standard. They may be hard to live with, and this holds for each: what it said yes to, it keeps.
 */
export const profiles: readonly Profile[] = [
	strict,
	moodle,
	lenient,
	...oddAnswers,
	...poorModels,
	...[3, 5, 7].map(throwingEvery),
	throwsAfterCommit,
	...oddWindows,
	cloud,
	blanksStatus,
	ignoresLateScore,
	cornerstone,
	masteryOverride,
	slow,
	verySlow,
	...[3, 5, 7].map(failingEvery),
	...[2, 8, 12, 15].map(dyingAt),
	review,
	browse,
];

const ofOneStandard: readonly Profile[] = [
	strictScorm12,
	strictScorm2004Third,
	strictScorm2004Fourth,
	moodle2004,
	completionThreshold,
];

/** All of them that speak a standard. */
export function profilesOf(standard: StandardName): readonly Profile[] {
	return [...profiles, ...ofOneStandard].filter(
		({ standards }) => standards === undefined || standards.includes(standard),
	);
}

/** Platforms that say yes and keep nothing: only the next launch shows it. */
export const liars: readonly Profile[] = [...[8, 12, 15].map(dyingQuietlyAt), keepsNothing];
