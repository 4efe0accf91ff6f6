import { describe, expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from '../../example-course.ts';
import type { ScormStandard } from '../../standard.ts';
import type { ManifestInput } from '../input.ts';
import { imsmanifest } from './imsmanifest.ts';

const STANDARDS = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const;

const input: ManifestInput = {
	course: EXAMPLE_COURSE,
	path: EXAMPLE_PATH,
	names: ['app/a.js', 'index.html'],
};

function manifest(changed: ManifestInput, standard: ScormStandard = 'scorm12'): string {
	return imsmanifest(changed, standard);
}

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

	test.each(STANDARDS)('sets no pass mark in %s', (standard) => {
		expect(manifest(input, standard)).not.toMatch(
			/masteryscore|primaryObjective|completionThreshold|dataFromLMS/i,
		);
	});

	test.each(STANDARDS.slice(1))('hides previous and continue only in %s', (standard) => {
		const hidden = manifest(input, standard).match(/hideLMSUI>\w+/g);
		expect(hidden).toEqual(['hideLMSUI>previous', 'hideLMSUI>continue']);
	});

	test('shares data with no other course, where the edition knows of sharing', () => {
		expect(manifest(input, 'scorm2004-4th')).toContain('sharedDataGlobalToSystem="false"');
		expect(manifest(input, 'scorm2004-3rd')).not.toContain('sharedData');
	});

	test('names its edition as platforms look for it', () => {
		expect(manifest(input, 'scorm2004-3rd')).toContain(
			'<schemaversion>2004 3rd Edition</schemaversion>',
		);
	});
});
