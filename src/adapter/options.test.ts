import { describe, expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from './example-course.ts';
import { checkOptions, type CourseOptions } from './options.ts';

// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- svelte.config.js is not type-checked
const unknown = 'everything' as 'completion';

const mistakes: [string, Partial<CourseOptions>, RegExp][] = [
	['an id with a capital', { id: 'Example' }, /"Example" is not kebab-case/],
	['a course without paths', { paths: [] }, /no path/],
	['two paths with one id', { paths: [EXAMPLE_PATH, EXAMPLE_PATH] }, /Two paths/],
	['a version longer than the schema allows', { version: '1.0.0-'.repeat(4) }, /1 to 20/],
	['a course without locales', { locales: [] }, /no locale/],
	['a locale that is none', { locales: ['svenska!'] }, /"svenska!" is not a locale/],
	['a title missing in one language', { title: { sv: 'Å' } }, /course title is missing in "en"/],
	['an unknown reporting', { reporting: unknown }, /"everything" says not how much/],
	[
		'an unknown reporting of a path',
		{ paths: [{ ...EXAMPLE_PATH, reporting: unknown }] },
		/completion, result, answers/,
	],
	['a path of half a minute', { paths: [{ ...EXAMPLE_PATH, minutes: 0.5 }] }, /takes 0.5 minutes/],
];

describe('the options of the adapter', () => {
	test('a complete course has no problems', () => {
		expect(checkOptions({ course: EXAMPLE_COURSE })).toEqual([]);
	});

	test.each(mistakes)('%s is told', (_name, change, sentence) => {
		const problems = checkOptions({ course: { ...EXAMPLE_COURSE, ...change } });
		expect(problems.map((problem) => problem.sentence).join('\n')).toMatch(sentence);
	});

	test('all problems are told at once', () => {
		const course = { ...EXAMPLE_COURSE, id: 'Å', version: '' };
		expect(checkOptions({ course })).toHaveLength(2);
	});

	test('a colour that is none is told', () => {
		const web = { icons: 'icons', background: 'white', theme: '#0b5a8a' };
		const problems = checkOptions({ course: EXAMPLE_COURSE, web });
		expect(problems.map((problem) => problem.sentence).join()).toContain('"white" is not a colour');
	});

	test('an unknown standard is told', () => {
		// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- svelte.config.js is not type-checked
		const standards = ['scorm13' as 'scorm12'];
		expect(checkOptions({ course: EXAMPLE_COURSE, standards })[0]?.sentence).toContain('scorm13');
	});
});
