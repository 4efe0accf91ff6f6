import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/lib/content/index.ts';
import { expectedOf, fixtureNames, readFixture, titleOf } from './fixture.ts';

describe('lesson files with a defect are reported with file, line and place', () => {
	test.each(fixtureNames.map((name) => ({ name, title: titleOf(name) })))('$title', ({ name }) => {
		const { issues } = readCourse(readFixture(name));
		const found = issues.map(({ code, file, line, path }) => ({ code, file, line, path }));
		expect(found).toEqual(expectedOf(name));
	});
});

describe('a fixture shows the defect that it is named after', () => {
	const named = fixtureNames.filter((name) => name !== 'sound' && name !== 'many-defects-at-once');
	test.each(named)('%s', (name) => {
		expect(expectedOf(name).map(({ code }) => code)).toContain(name.split('--')[0]);
	});
});

describe('every problem is said in whole sentences, in Swedish and English', () => {
	test.each(fixtureNames.filter((name) => name !== 'sound'))('%s', (name) => {
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
