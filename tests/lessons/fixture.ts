import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue, SourceFiles } from '../../src/lib/content/index.ts';
import { readLessonFolder } from '../../src/tools/lesson-folder.ts';

/** What a fixture expects of one issue; its sentences are free to become better. */
export type ExpectedIssue = Pick<Issue, 'code' | 'file' | 'line' | 'path'>;

/** Fixtures that build on one sound course, each named after its defect: `unknown-target--start`. */
export interface Fixtures {
	readonly names: readonly string[];
	/** The sound course, with the fixture's own files laid over it and those in `removed.txt` taken away. */
	readonly read: (name: string) => SourceFiles;
	/** The issues that a fixture shall give, in order. */
	readonly expectedOf: (name: string) => readonly ExpectedIssue[];
}

/** @param kind a folder of `tests/fixtures/` that holds `sound/`, the course without a defect; a kit is that of `review` */
export function fixturesIn(kind: 'lessons' | 'review' | 'kit'): Fixtures {
	const fixtures = join(import.meta.dirname, '../fixtures');
	const folder = join(fixtures, kind);
	const ground = kind === 'kit' ? readLessonFolder(join(fixtures, 'review/sound')) : [];
	return {
		names: readdirSync(folder, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name)
			.sort(),
		read: (name) =>
			overlay([...ground, ...readLessonFolder(join(folder, 'sound'))], join(folder, name)),
		expectedOf: (name) => JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')),
	};
}

/** `unknown-target--start` as a reader would say it: "unknown target: start". */
export function titleOf(name: string): string {
	return name.replace('--', ': ').replaceAll('-', ' ');
}

function overlay(sound: readonly (readonly [string, string])[], own: string): SourceFiles {
	const files = new Map([...sound, ...readLessonFolder(own)]);
	const list = join(own, 'removed.txt');
	if (existsSync(list)) {
		for (const file of readFileSync(list, 'utf8').trim().split('\n')) files.delete(file);
	}
	return files;
}
