import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { choicesOf, decodeRecord, endingsOf, progressOf } from '../../src/lib/machines/index.ts';
import { realCourse } from '../support/course.ts';

/** What learners had saved with an earlier version. Frozen: add a file for each release, never change one. */
interface FrozenRecords {
	readonly version: string;
	readonly records: readonly {
		readonly story: string;
		readonly record: string;
		readonly choices: readonly string[];
		readonly endings: readonly string[];
		readonly completion: 'incomplete' | 'completed';
	}[];
}

const folder = join(import.meta.dirname, '../fixtures/frozen/records');
const frozen = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as FrozenRecords); // eslint-disable-line @typescript-eslint/consistent-type-assertions -- files of ours, frozen
const { course } = realCourse();

describe.each(frozen)('a learner who saved with version $version', ({ records }) => {
	test.each(records)('$story: goes on from there', ({ record, choices, endings, completion }) => {
		const { log } = decodeRecord(course, record);
		expect(choicesOf(log, 'pick-up')).toEqual(choices);
		expect(endingsOf(log, 'pick-up')).toEqual(expect.arrayContaining([...endings]));
		expect(progressOf(course, 'everyone', log).completion).toBe(completion);
	});
});
