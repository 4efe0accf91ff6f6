import { describe, expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from '../../example-course.ts';
import { cmi5 } from './cmi5.ts';

const input = { course: EXAMPLE_COURSE, path: EXAMPLE_PATH, names: ['index.html'] };

function ids(xml: string): string[] {
	return [...xml.matchAll(/ id="([^"]*)"/g)].flatMap(([, id]) => id ?? []);
}

describe('a course structure', () => {
	test('has ids that no release ever changes', () => {
		expect(ids(cmi5(input))).toEqual([
			'urn:uuid:ac3ba070-9ccb-5262-a261-6557e404f5c5',
			'urn:uuid:ff084c09-cb5a-51da-b83b-9e7dd9207bce',
		]);
		const later = { ...EXAMPLE_COURSE, version: '9.9.9', title: { sv: 'B', en: 'B' } };
		expect(ids(cmi5({ ...input, course: later }))).toEqual(ids(cmi5(input)));
	});

	test('has ids of its own for each path', () => {
		const other = cmi5({ ...input, path: { ...EXAMPLE_PATH, id: 'managers' } });
		expect(new Set([...ids(other), ...ids(cmi5(input))]).size).toBe(4);
	});

	test('has its texts in every language', () => {
		const xml = cmi5(input);
		expect(xml).toContain('<langstring lang="sv">Å &amp; &lt;ä&gt; &quot;ö&quot;</langstring>');
		expect(xml.match(/<langstring lang="en">/g)).toHaveLength(4);
	});

	test('is done when the course says so, in any window, without a pass mark', () => {
		const xml = cmi5(input);
		expect(xml).toContain('moveOn="Completed" launchMethod="AnyWindow"');
		expect(xml).toContain('<url>index.html</url>');
		expect(xml).not.toContain('masteryScore');
	});
});
