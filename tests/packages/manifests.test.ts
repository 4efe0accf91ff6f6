import { describe, expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from '../../src/adapter/example-course.ts';
import { KINDS, rootFiles } from '../../src/adapter/manifest/kind.ts';
import { lintManifest } from '../../src/adapter/manifest/lint.ts';
import type { CourseOptions } from '../../src/adapter/options.ts';
import { schemaFaults } from './xsd.ts';

const STANDARDS = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const;
const names = ['index.html', 'app/immutable/chunks/_a-B.js', 'media/film.mp4', 'licenses.txt'];

/** Cases are named in the reader's words; all of them have to be valid. */
const courses: [string, CourseOptions][] = [
	['å, ä, ö, & and <', EXAMPLE_COURSE],
	[
		'quotes, an emoji and a control character',
		{ ...EXAMPLE_COURSE, title: { sv: `"å" 'ä' 😀 \u0007`, en: ']]>' } },
	],
	[
		'a title and a description that are far too long',
		{
			...EXAMPLE_COURSE,
			title: { sv: 'Långt & krångligt '.repeat(40), en: 'a' },
			description: { sv: 'Å'.repeat(5000), en: 'a' },
		},
	],
	['an id that is no XML identifier', { ...EXAMPLE_COURSE, id: '7-dagar' }],
	['a version of twenty characters', { ...EXAMPLE_COURSE, version: '1.4.0-beta.20260101x' }],
	['one language', { ...EXAMPLE_COURSE, locales: ['sv'] }],
];

describe.each(STANDARDS)('a manifest for %s', (standard) => {
	test.each(courses)('with %s is valid', async (_name, course) => {
		const xml = KINDS[standard].write({ course, path: EXAMPLE_PATH, names });
		const zipped = [...rootFiles(standard), ...names];
		expect(await schemaFaults(xml, standard)).toEqual([]);
		expect(lintManifest(xml, zipped, standard)).toEqual([]);
	});

	// Without these a broken validator would look like a valid manifest.
	test.each([
		['an identifier with a space', 'identifier="ITEM-1"', 'identifier="ITEM 1"'],
		['an item without an identifier', 'identifier="ITEM-1"', ''],
		['an element that nobody knows', '</resources>', '<extra/></resources>'],
		['two titles', '<title>', '<title>A</title><title>'],
	])('with %s is not valid', async (_name, good, bad) => {
		const xml = KINDS[standard].write({ course: EXAMPLE_COURSE, path: EXAMPLE_PATH, names });
		expect(await schemaFaults(xml.replace(good, bad), standard)).not.toEqual([]);
	});
});

test('the 3rd Edition does not know what the 4th shares', async () => {
	const { write } = KINDS['scorm2004-4th'];
	const fourth = write({ course: EXAMPLE_COURSE, path: EXAMPLE_PATH, names });
	expect(await schemaFaults(fourth, 'scorm2004-3rd')).not.toEqual([]);
});

// There is no schema at hand for cmi5: its lint holds every rule of the schema for such a course.
test.each(courses)('a course structure for cmi5 with %s is sound', (_name, course) => {
	const xml = KINDS.cmi5.write({ course, path: EXAMPLE_PATH, names });
	expect(lintManifest(xml, [...rootFiles('cmi5'), ...names], 'cmi5')).toEqual([]);
});
