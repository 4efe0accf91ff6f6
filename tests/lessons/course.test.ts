import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	idsInUse,
	jsonSchemas,
	readCourse,
	reviewCourse,
	type Course,
	type ScenarioLesson,
} from '../../src/lib/content/index.ts';
import { lessonsFolder, readLessonFolder } from '../../src/tools/lesson-folder.ts';

const files = readLessonFolder();
const { course, texts, issues } = readCourse(files);
const lessons = course?.lessons ?? [];

describe('the course as it stands in lessons/', () => {
	test('has no defect', () => {
		expect(issues).toEqual([]);
	});

	test('is complete: each lesson has a number, ids, headings and prose in each locale', () => {
		const used = idsInUse(files);
		expect(lessons).not.toEqual([]);
		expect(new Set(lessons.map(({ number }) => number)).size).toBe(lessons.length);
		for (const { id, ids, headings } of lessons) {
			expect(ids, id).toEqual(expect.arrayContaining([...(used.get(`${id}/ids.yaml`) ?? [id])]));
			for (const locale of course?.locales ?? []) {
				const prose = texts[id]?.[locale]?.title;
				expect(prose, `${id} in ${locale}`).toBeTruthy();
				expect(headings[locale]?.title, `${id} in ${locale}`).toBe(prose);
			}
		}
	});

	test('has words of its own in each locale', () => {
		expect(Object.keys(course?.texts ?? {})).toEqual(course?.locales);
	});

	test('gives each choice, and each reply, a way on that always holds', () => {
		const ways = lessons.flatMap((lesson) => (lesson.kind === 'scenario' ? waysIn(lesson) : []));
		expect(ways.length).toBeGreaterThan(100);
		expect(ways.filter((to) => to.at(-1)?.when !== undefined || to.length === 0)).toEqual([]);
	});

	test('shows every lesson on the map of every path: required, or open besides, in one chapter', () => {
		const ids = lessons.map(({ id }) => id);
		const inChapters = course?.chapters.flatMap((chapter) => chapter.lessons) ?? [];
		expect([...inChapters].sort()).toEqual([...ids].sort());
		for (const { id, lessons: required, extra } of course?.paths ?? []) {
			const all = [...required, ...extra];
			expect(new Set(all).size, id).toBe(all.length);
			expect(ids, id).toEqual(expect.arrayContaining(all));
		}
	});

	test('can be tested out of on every path: the check stands on its map', () => {
		const { lesson, sitting } = course?.testOut ?? {};
		const check = lessons.find(({ id }) => id === lesson);
		expect(check?.kind === 'check' && check.sittings.map(({ id }) => id)).toContain(sitting);
		for (const path of course?.paths ?? []) {
			expect([...path.lessons, ...path.extra], path.id).toContain(lesson);
		}
	});
});

describe('the review of the course', () => {
	// The law is as old as it was on the day the source was read; the lint itself asks what day it is.
	const review = reviewCourse(files, { today: course?.source.checked ?? '' });
	const report = review.report;

	test('finds nothing, in any locale', () => {
		expect(review.issues).toEqual([]);
		expect(report?.lessons.map(({ id }) => id)).toEqual(lessons.map(({ id }) => id));
	});

	test('has been held against the source, and switched off in fewer than ten places', () => {
		expect(report?.source).toBe(true);
		expect(report?.exceptions.length).toBeLessThan(10);
	});

	test('finds all claims of the source but one, which is left out for a reason', () => {
		const claims = report?.claims ?? [];
		const left = claims.filter((each) => each.lessons.length === 0);
		expect(claims.length - left.length).toBe(49);
		expect(left.map(({ claim }) => claim)).toEqual(['S50']);
		expect(left[0]?.reason).toBe(reasonFor(course, 'S50'));
	});

	test('finds a task for each objective, and the check asks for it again', () => {
		const goals = report?.goals ?? [];
		expect(goals).not.toEqual([]);
		expect(goals.filter(({ own, again }) => own === 0 || again === 0)).toEqual([]);
	});
});

describe('the schemas that editors check lessons with', () => {
	test.each(Object.entries(jsonSchemas()))('%s is up to date', (name, schema) => {
		const written: unknown = JSON.parse(readFileSync(join(lessonsFolder, 'schemas', name), 'utf8'));
		expect(written, 'Run npm run lint:lessons -- --register.').toEqual(
			JSON.parse(JSON.stringify(schema)),
		);
	});
});

function waysIn({ nodes }: ScenarioLesson) {
	return Object.values(nodes).flatMap((node) => {
		if (node.kind === 'ending') return [];
		return node.kind === 'reply' ? [node.to] : node.choices.map(({ to }) => to);
	});
}

function reasonFor(of: Course | undefined, claim: string): string {
	return of?.notTaught.find((each) => each.claim === claim)?.reason ?? 'no reason';
}
