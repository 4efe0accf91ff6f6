import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/lib/content/index.ts';
import { fixturesIn, titleOf } from './fixture.ts';

const { names: fixtureNames, read: readFixture, expectedOf } = fixturesIn('lessons');

/** What is allowed, and looks like a defect at first sight, is called `sound--…`. */
const isSound = (name: string) => name === 'sound' || name.startsWith('sound--');
const withDefect = fixtureNames.filter((name) => !isSound(name));

describe('lesson files with a defect are reported with file, line and place', () => {
	test.each(fixtureNames.map((name) => ({ name, title: titleOf(name) })))('$title', ({ name }) => {
		const { issues } = readCourse(readFixture(name));
		const found = issues.map(({ code, file, line, path }) => ({ code, file, line, path }));
		expect(found).toEqual(expectedOf(name));
	});
});

describe('nothing is said of what is allowed', () => {
	test.each(fixtureNames.filter(isSound))('%s', (name) => {
		const { course, issues } = readCourse(readFixture(name));
		expect(issues).toEqual([]);
		expect(course).toBeDefined();
	});
});

describe('a fixture shows the defect that it is named after', () => {
	const named = withDefect.filter((name) => name !== 'many-defects-at-once');
	test.each(named)('%s', (name) => {
		expect(expectedOf(name).map(({ code }) => code)).toContain(name.split('--')[0]);
	});
});

describe('every problem is said in whole sentences, in Swedish and English', () => {
	test.each(withDefect)('%s', (name) => {
		const { issues } = readCourse(readFixture(name));
		const sentences = issues.flatMap(({ what, todo }) => [what.sv, what.en, todo.sv, todo.en]);
		for (const sentence of sentences) {
			expect(sentence).toMatch(/^\S.{5,}\.$/);
			expect(sentence).not.toMatch(/undefined|\[object|\bnull\b|NaN/);
		}
		expect(sentences).not.toEqual([]);
	});
});

test('nothing of a course with an error reaches the player', () => {
	const { course, texts } = readCourse(readFixture('unknown-target--choice'));
	expect({ course, texts }).toEqual({ course: undefined, texts: {} });
});
