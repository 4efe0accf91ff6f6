import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { absoluteReferences } from '../../src/adapter/references.ts';
import { teamViewFile } from '../support/team-view.ts';

/** It is sent by mail and put on intranets. */
const LARGEST = 250_000;

if (!existsSync(teamViewFile)) throw new Error('Run npm run build first.');
const page = readFileSync(teamViewFile, 'utf8');

describe('the team view that the build writes', () => {
	test('is one small page', () => {
		expect(Buffer.byteLength(page)).toBeLessThanOrEqual(LARGEST);
	});

	test('refers to no other file and to no server', () => {
		const [body = ''] = page.split('<!--\n');
		expect(absoluteReferences('team-view.html', body)).toEqual([]);
		const around = body.replace(/<script>[^]*<\/script>/, '');
		expect(
			/<(link|img|iframe|script)\b|\s(src|href)=|@import|url\((?!data:)/.exec(around),
		).toBeNull();
	});

	test('has the licences of what is in it', () => {
		const notices = page.split('<!--\n').at(-1);
		for (const name of ['svelte', 'papaparse', 'Atkinson Hyperlegible Next', 'MIT License']) {
			expect(notices).toContain(name);
		}
	});

	test('holds nothing of the course itself', () => {
		expect(/i18next|xstate|Lärplattformen får veta/.exec(page)).toBeNull();
	});
});
