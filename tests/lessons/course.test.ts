import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchemas, readCourse } from '../../src/lib/content/index.ts';
import { lessonsFolder, readLessonFolder } from '../../src/tools/lesson-folder.ts';

const { course, texts, issues } = readCourse(readLessonFolder());

describe('the course as it stands in lessons/', () => {
	test('has no defect', () => {
		expect(issues).toEqual([]);
	});

	test('is complete: each lesson has a number, ids, headings and prose in each locale', () => {
		const parts = course?.lessons.flatMap((lesson) =>
			course.locales.map((locale) => ({
				numbered: lesson.number >= 0,
				start: lesson.ids.includes(lesson.start),
				heading: lesson.headings[locale]?.title,
				prose: texts[lesson.id]?.[locale]?.title,
			})),
		);
		expect(parts).not.toEqual([]);
		for (const part of parts ?? []) {
			expect(part).toMatchObject({ numbered: true, start: true, heading: part.prose });
			expect(part.prose).toBeTruthy();
		}
	});

	test('has words of its own in each locale', () => {
		expect(Object.keys(course?.texts ?? {})).toEqual(course?.locales);
	});

	test('gives each choice a way on that always holds', () => {
		const ways = course?.lessons.flatMap(({ nodes }) =>
			Object.values(nodes).flatMap((node) => (node.kind === 'decision' ? node.choices : [])),
		);
		expect(ways?.filter(({ to }) => to.at(-1)?.when !== undefined || to.length === 0)).toEqual([]);
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
