import { describe, expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from './example-course.ts';
import { cutAtWord, packageTitle } from './title.ts';

describe('the title of a package', () => {
	test('is that of the course when it has one path', () => {
		expect(packageTitle(EXAMPLE_COURSE, EXAMPLE_PATH)).toEqual(EXAMPLE_COURSE.title);
	});

	test('names the path when there are several to choose from', () => {
		const paths = [EXAMPLE_PATH, { ...EXAMPLE_PATH, id: 'managers' }];
		const title = packageTitle({ ...EXAMPLE_COURSE, paths }, EXAMPLE_PATH);
		expect(title['en']).toBe('A & <b> "c" – Everyone & <more>');
	});
});

test('a package whose path bears the name of the course says it once', () => {
	const paths = [EXAMPLE_PATH, { ...EXAMPLE_PATH, id: 'managers' }];
	const path = { ...EXAMPLE_PATH, title: { en: 'A & <b> "c": everyone' } };
	const title = packageTitle({ ...EXAMPLE_COURSE, paths }, path);
	expect(title['en']).toBe('A & <b> "c": everyone');
});

describe('a text that is too long', () => {
	test('is cut at a word', () => expect(cutAtWord('one two three', 9)).toBe('one two…'));
	test('is left alone when it fits', () => expect(cutAtWord('one two', 7)).toBe('one two'));
	test('is cut inside a word when it is one', () => expect(cutAtWord('abcdef', 4)).toBe('abc…'));
	test('keeps emoji whole', () => expect(cutAtWord('abc😀def', 5)).toBe('abc…'));
});
