import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { endingsOf, isFinished, pathOf } from '../../src/lib/log/index.ts';
import {
	decodeRecord,
	foldSteps,
	progressOf,
	roundsOf,
	type Round,
	type StepsPlace,
} from '../../src/lib/machines/index.ts';
import { libraryOf, realCourse } from '../support/course.ts';

/** What learners had saved with an earlier version. Frozen: add a file for each release, never change one. */
interface FrozenRecords {
	readonly version: string;
	readonly records: readonly {
		readonly story: string;
		readonly record: string;
		readonly choices: readonly string[];
		readonly endings: readonly string[];
		readonly completion: 'incomplete' | 'completed';
		/** Since 0.2.0, for lessons of every kind. */
		readonly finished?: readonly string[];
		readonly paths?: Readonly<Record<string, readonly string[]>>;
		readonly steps?: Readonly<Record<string, Pick<StepsPlace, 'done' | 'answers'>>>;
		/** Since 0.3.0: how many answers the platform had been told. */
		readonly reported?: number;
		readonly rounds?: readonly Pick<Round, 'sitting' | 'seed' | 'answers'>[];
	}[];
}

const folder = join(import.meta.dirname, '../fixtures/frozen/records');
const frozen = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as FrozenRecords); // eslint-disable-line @typescript-eslint/consistent-type-assertions -- files of ours, frozen
const { course } = realCourse();
const library = libraryOf(course);

describe.each(frozen)('a learner who saved with version $version', ({ records }) => {
	test.each(records)('$story: goes on from there', (then) => {
		const { log } = decodeRecord(library, then.record);
		expect(pathOf(log, 'pick-up')).toEqual(then.choices);
		expect(endingsOf(log, 'pick-up')).toEqual(expect.arrayContaining([...then.endings]));
		expect(progressOf({ ...library, path: 'everyone' }, log).completion).toBe(then.completion);
	});

	test.each(records)('$story: every kind of lesson', ({ record, ...then }) => {
		const { log, problem, reported } = decodeRecord(library, record);
		expect(problem).toBeUndefined();
		expect(reported).toBe(then.reported ?? 0);
		const done = course.lessons.filter((lesson) => isFinished(lesson, log)).map(({ id }) => id);
		expect(done).toEqual(expect.arrayContaining([...(then.finished ?? [])]));
		for (const lesson of course.lessons) {
			const { id } = lesson;
			if (lesson.kind === 'scenario' && then.paths) {
				expect(pathOf(log, id)).toEqual(then.paths[id] ?? []);
			}
			if (lesson.kind === 'steps') {
				expect(foldSteps(lesson, log)).toMatchObject(then.steps?.[id] ?? { done: [] });
			}
			if (lesson.kind === 'check' && then.rounds) {
				expect(roundsOf(lesson, log)).toMatchObject(then.rounds);
			}
		}
	});
});
