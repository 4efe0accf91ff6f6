import { describe, expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from '../example-course.ts';
import { manifest } from './manifest.ts';
import type { ManifestInput } from './parts.ts';

const input: ManifestInput = {
	course: EXAMPLE_COURSE,
	path: EXAMPLE_PATH,
	standard: 'scorm12',
	names: ['app/a.js', 'index.html'],
};

describe('a manifest', () => {
	test('keeps its identifiers from one version to the next', () => {
		const ids = (version: string): string[] =>
			manifest({ ...input, course: { ...EXAMPLE_COURSE, version } }).match(/identifier="[^"]+"/g) ??
			[];
		expect(ids('2.0.0')).toEqual(ids('1.0.0'));
		expect(ids('1.0.0')).toContain('identifier="example.everyone"');
	});

	test('lists the launch file first, under the name it is launched by', () => {
		expect(manifest(input)).toMatch(/href="index\.html">\n\t*<file href="index\.html"\/>/);
	});

	test('has its title in the first language of the course', () => {
		expect(manifest(input)).toContain('<title>Å &amp; &lt;ä&gt; &quot;ö&quot;</title>');
	});

	test('has title and description in each language in SCORM 1.2', () => {
		const xml = manifest(input);
		expect(xml).toContain('<imsmd:langstring xml:lang="sv">Kort &amp; &lt;gott&gt;.');
		expect(xml).toContain('<imsmd:langstring xml:lang="en">Short &amp; &lt;sweet&gt;.');
	});

	test('cuts a description that platforms find too long', () => {
		const description = { sv: 'ord '.repeat(400), en: '' };
		const xml = manifest({ ...input, course: { ...EXAMPLE_COURSE, description } });
		expect(/lang="sv">((?:ord )+ord…)</.exec(xml)?.[1]?.length).toBeLessThanOrEqual(1000);
	});

	test('sets no pass mark in either standard', () => {
		const both = manifest(input) + manifest({ ...input, standard: 'scorm2004-4th' });
		expect(both).not.toMatch(/masteryscore|primaryObjective|completionThreshold|dataFromLMS/i);
	});

	test('hides previous and continue only in SCORM 2004', () => {
		const hidden = manifest({ ...input, standard: 'scorm2004-4th' }).match(/hideLMSUI>\w+/g);
		expect(hidden).toEqual(['hideLMSUI>previous', 'hideLMSUI>continue']);
	});
});
