import { describe, expect, test } from 'vitest';
import { readCourse, reviewCourse } from '../../src/lib/content/index.ts';
import { fixturesIn, titleOf } from './fixture.ts';

const { names, read, expectedOf } = fixturesIn('review');
const options = { today: '2026-11-23' };

describe('what teaches or reads badly is reported with file, line and place', () => {
	test.each(names.map((name) => ({ name, title: titleOf(name) })))('$title', ({ name }) => {
		const { issues } = reviewCourse(read(name), options);
		const found = issues.map(({ code, file, line, path }) => ({ code, file, line, path }));
		expect(found).toEqual(expectedOf(name));
	});
});

describe('a course that is reviewed holds together', () => {
	test.each(names)('%s', (name) => {
		expect(readCourse(read(name)).issues).toEqual([]);
	});
});

const defects = names.filter((name) => name !== 'sound' && name !== 'excepted');

describe('a fixture shows the defect that it is named after', () => {
	test.each(defects)('%s', (name) => {
		const [code, severity] = name.split('--');
		const own = reviewCourse(read(name), options).issues.filter((issue) => issue.code === code);
		expect(own).not.toEqual([]);
		if (severity === 'error' || severity === 'warning') {
			expect(own.map((issue) => issue.severity)).toContain(severity);
		}
	});
});

describe('every defect is said in whole sentences, in Swedish and English', () => {
	test.each(defects)('%s', (name) => {
		const { issues } = reviewCourse(read(name), options);
		const sentences = issues.flatMap(({ what, todo }) => [what.sv, what.en, todo.sv, todo.en]);
		for (const sentence of sentences) {
			expect(sentence).toMatch(/^\S.{5,}\.$/);
			expect(sentence).not.toMatch(/undefined|\[object|\bnull\b|NaN/);
		}
		expect(sentences).not.toEqual([]);
	});
});

describe('the review', () => {
	test('says nothing of a course that does not hold together', () => {
		const broken = fixturesIn('lessons').read('unknown-target--choice');
		expect(reviewCourse(broken)).toEqual({ issues: [], report: undefined });
	});

	test('calls no law old when it knows no day', () => {
		expect(reviewCourse(read('stale-law')).issues).toEqual([]);
	});

	test('judges nothing against a source that is not there', () => {
		const files = new Map([...read('shared-run')].filter(([file]) => file !== 'source.json'));
		const { issues, report } = reviewCourse(files, options);
		expect(issues).toEqual([]);
		expect(report?.source).toBe(false);
	});
});

describe('the report of the sound course', () => {
	const { report } = reviewCourse(read('sound'), options);
	const lesson = (id: string) => report?.lessons.find((each) => each.id === id);

	test('follows the best answers through the scenario', () => {
		expect(lesson('visit')?.path).toEqual({ best: 6, longest: 7, endings: 2 });
	});

	test('counts what is asked, and where the best answers stand', () => {
		expect(lesson('ground')).toMatchObject({ tasks: 4, items: 4, positions: [1, 2, 0] });
		expect(lesson('check')).toMatchObject({ tasks: 6, items: 6, positions: [2, 2, 2] });
		expect(report?.positions).toEqual([7, 7, 2]);
	});

	test('says which lessons take up each claim, and why one is left out', () => {
		expect(report?.claims.find(({ claim }) => claim === 'S8')?.lessons).toEqual([
			'ground',
			'check',
		]);
		expect(report?.claims.find(({ claim }) => claim === 'S7')).toEqual({
			claim: 'S7',
			lessons: [],
			reason: 'It is a date, and nothing to practise.',
		});
	});

	test('counts the tasks of each objective, in its lesson and elsewhere', () => {
		expect(report?.goals).toContainEqual({ lesson: 'visit', goal: 'ask-back', own: 3, again: 2 });
	});

	test('measures each lesson in each locale', () => {
		const swedish = lesson('visit')?.texts.find(({ locale }) => locale === 'sv');
		expect(swedish?.lix).toBeLessThan(30);
		expect(swedish?.mean).toBeGreaterThan(7);
		expect(swedish?.wordsOnBestPath).toBeGreaterThan(200);
		expect(lesson('check')?.texts.map(({ wordsOnBestPath }) => wordsOnBestPath)).toEqual([0, 0]);
	});
});
