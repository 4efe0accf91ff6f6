import { expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from './example-course.ts';
import { indexJson, packageEntry } from './index-json.ts';
import { table } from './table.ts';

const packed = { course: EXAMPLE_COURSE, path: EXAMPLE_PATH, zip: new Uint8Array(1234) };
const web = packageEntry({ ...packed, standard: 'web' });
const scorm = packageEntry({ ...packed, standard: 'scorm12' });

test('a package is described by what it is for and what it weighs', () => {
	expect(web).toEqual({
		file: 'example-everyone-web.zip',
		course: 'example',
		path: 'everyone',
		standard: 'web',
		version: '1.4.0',
		reporting: 'completion',
		title: EXAMPLE_COURSE.title,
		bytes: 1234,
		sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
		locales: ['sv', 'en'],
		minutes: 25,
	});
});

test('the list is the same in whatever order packages are made', () => {
	expect(indexJson([web, scorm])).toBe(indexJson([scorm, web]));
});

test('the build ends with a line for each package', () => {
	expect(table([scorm, web])).toBe(
		'  example-everyone-scorm12.zip      1.2 kB\n  example-everyone-web.zip          1.2 kB',
	);
});
