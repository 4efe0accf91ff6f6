import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue, SourceFiles } from '../../src/lib/content/index.ts';
import { readLessonFolder } from '../../src/tools/lesson-folder.ts';

/** What a fixture expects of one issue; its sentences are free to become better. */
export type ExpectedIssue = Pick<Issue, 'code' | 'file' | 'line' | 'path'>;

const folder = join(import.meta.dirname, '../fixtures/lessons');

/** The course without a defect, on which every other fixture builds. */
const sound = join(folder, 'sound');

/** The fixtures by name: each is named after its defect, `unknown-target--start`. */
export const fixtureNames: readonly string[] = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name)
	.sort();

/** `unknown-target--start` as a reader would say it: "unknown target: start". */
export function titleOf(name: string): string {
	return name.replace('--', ': ').replaceAll('-', ' ');
}

/** The sound course, with the fixture's own files laid over it and those in `removed.txt` taken away. */
export function readFixture(name: string): SourceFiles {
	const own = join(folder, name);
	const files = new Map([...readLessonFolder(sound), ...readLessonFolder(own)]);
	const list = join(own, 'removed.txt');
	if (existsSync(list)) {
		for (const file of readFileSync(list, 'utf8').trim().split('\n')) files.delete(file);
	}
	return files;
}

/** The issues that a fixture shall give, in order. */
export function expectedOf(name: string): readonly ExpectedIssue[] {
	const expected: readonly ExpectedIssue[] = JSON.parse(
		readFileSync(join(folder, name, 'expected.json'), 'utf8'),
	);
	return expected;
}
