import { expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from './example-course.ts';
import { aboutPackage, packageInfo } from './package-info.ts';

const choice = { course: EXAMPLE_COURSE, path: EXAMPLE_PATH, standard: 'cmi5' } as const;

test('a package tells its page what it is', () => {
	expect(packageInfo(choice)).toEqual({
		standard: 'cmi5',
		course: 'example',
		path: 'everyone',
		version: '1.4.0',
		reporting: 'completion',
	});
});

test('a path may report more than the course does', () => {
	const path = { ...EXAMPLE_PATH, reporting: 'answers' } as const;
	expect(packageInfo({ ...choice, path }).reporting).toBe('answers');
});

test('who writes pages is also told languages and title', () => {
	expect(aboutPackage(choice)).toMatchObject({
		locales: ['sv', 'en'],
		title: EXAMPLE_COURSE.title,
	});
});
