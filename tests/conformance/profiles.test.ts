import { describe, expect, it } from 'vitest';
import type { TrackedState } from '../../src/lib/lms/index.ts';
import { createStage, type Play, type ScormPackage, type Stage } from './stage.ts';
import { stories } from './stories.ts';
import { createStrictPlatform } from './strict-platform.ts';
import { profiles, type Profile } from './strict-lms/index.ts';

/** A reload is no launch: what a platform gives back there is its own affair (Moodle 2004: stale values). */
const told = stories.filter(({ name }) => name !== 'reload-in-the-same-frame');

const table = (['scorm12', 'scorm2004-4th'] as const).flatMap((standard) =>
	profiles.flatMap((profile) =>
		told.map((story) => ({ standard, profile, story, platform: profile.name, title: story.title })),
	),
);

describe('whatever the platform does, what it said yes to is there at the next launch', () => {
	it.each(table)('$standard, platform "$platform": $title', async (row) => {
		const { stage, plays } = watched(row.standard, row.profile);
		await row.story.run(stage);
		stage.server.failsCommits = false;
		const next = await stage.launch();
		expect(next.started.ok).toBe(true);
		if (!next.started.ok) return;
		const { allowed, completed } = afterwards(plays.slice(0, -1));
		expect(allowed).toContain(next.started.launch.record);
		if (completed) expect(next.started.launch.completion).toBe('completed');
		expect(stage.complaints()).toEqual([]);
	});
});

function watched(standard: ScormPackage, profile: Profile) {
	const plays: Play[] = [];
	const stage = createStage(standard, createStrictPlatform(standard, profile), profile);
	const launch: Stage['launch'] = async (how) => {
		const play = await stage.launch(how);
		plays.push(play);
		return play;
	};
	return { stage: { ...stage, launch }, plays };
}

/**
 * The last acknowledged record, or one that was tried after it: a save that failed in part may have stored it.
 * Before anything is acknowledged, nothing may be there either.
 */
function afterwards(plays: readonly Play[]) {
	const tries = plays.flatMap((play) => play.outcomes);
	const last = tries.findLastIndex(({ outcome }) => outcome.result === 'saved');
	const possible = tries
		.slice(Math.max(last, 0))
		.filter(({ outcome }) => outcome.result !== 'not-kept')
		.map(({ state }) => state.record);
	const acknowledged: readonly TrackedState[] = tries
		.filter(({ outcome }) => outcome.result === 'saved')
		.map(({ state }) => state);
	return {
		allowed: last < 0 ? ['', ...possible] : possible,
		completed: acknowledged.some(({ completion }) => completion === 'completed'),
	};
}
