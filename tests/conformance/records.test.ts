import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createScormAgainPlatform, withoutKnownDeviations } from './scorm-again-platform.ts';
import { createStage, type ScormPackage } from './stage.ts';
import { stories } from './stories.ts';
import { createStrictPlatform } from './strict-platform.ts';
import { strict, type RecordedCall } from './strict-lms/index.ts';

/** The editions of SCORM 2004 are told the same. */
const folders = {
	scorm12: 'scorm12',
	'scorm2004-3rd': 'scorm2004',
	'scorm2004-4th': 'scorm2004',
} as const;
const standards: readonly ScormPackage[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];

/** The calls that a story leads to, in their order. A change here is a change of what platforms see. */
function recordOf(standard: ScormPackage, story: string): readonly RecordedCall[] {
	const file = new URL(`records/${folders[standard]}/${story}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8'));
}

describe.each(standards)('the calls of %s, as recorded', (standard) => {
	it.each(stories)('on a strict platform: $title', async ({ name, run }) => {
		const stage = createStage(standard, createStrictPlatform(standard, strict), strict);
		await run(stage);
		expect(stage.calls).toEqual(recordOf(standard, name));
		expect(stage.complaints()).toEqual([]);
	});

	it.each(stories)('on scorm-again: $title', async ({ name, run }) => {
		const stage = createStage(standard, createScormAgainPlatform(standard), strict);
		await run(stage);
		expect(withoutKnownDeviations(stage.calls)).toEqual(recordOf(standard, name));
	});
});
