import { describe, expect, test } from 'vitest';
import { realCourse } from '../../../../tests/support/course.ts';
import { lawsOf, termsOf } from './written.ts';

const { course, texts } = realCourse();

describe.each(course.locales)('at the end of the text in %s', (locale) => {
	const written = course.lessons.flatMap((lesson) => {
		const words = texts[lesson.id]?.[locale];
		return words ? [{ lesson, texts: words }] : [];
	});

	test('each law stands once, with its source and the day it was checked', () => {
		const laws = lawsOf(written);
		const said = laws.map(({ title, text }) => `${title} ${text}`);
		expect(new Set(said).size).toBe(said.length);
		for (const { lesson, texts: words } of written) {
			for (const [id, law] of Object.entries(lesson.law)) {
				const { title = '', text = '' } = words.law[id] ?? {};
				expect(laws).toContainEqual({ title, text, law: expect.objectContaining(law) });
			}
		}
	});

	test('each special term stands once, by the alphabet', () => {
		const terms = termsOf(written, locale).map(({ term }) => term);
		const all = new Set(written.flatMap((each) => each.texts.terms.map(({ term }) => term)));
		expect(new Set(terms)).toEqual(all);
		expect(terms).toEqual([...all].sort((a, b) => a.localeCompare(b, locale)));
	});
});
