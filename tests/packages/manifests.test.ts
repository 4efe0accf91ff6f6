import { describe, expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from '../../src/adapter/example-course.ts';
import { lintManifest } from '../../src/adapter/manifest/lint.ts';
import { manifest } from '../../src/adapter/manifest/manifest.ts';
import { PROFILES } from '../../src/adapter/manifest/profile.ts';
import type { CourseOptions } from '../../src/adapter/options.ts';
import { schemaFaults } from './xsd.ts';

const STANDARDS = ['scorm12', 'scorm2004-4th'] as const;
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
		const xml = manifest({ course, path: EXAMPLE_PATH, standard, names });
		const zipped = ['imsmanifest.xml', ...PROFILES[standard].schemaFiles, ...names];
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
		const xml = manifest({ course: EXAMPLE_COURSE, path: EXAMPLE_PATH, standard, names });
		expect(await schemaFaults(xml.replace(good, bad), standard)).not.toEqual([]);
	});
});
