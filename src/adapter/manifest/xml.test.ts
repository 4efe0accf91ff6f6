import { expect, test } from 'vitest';
import { escapeXml, href, xmlId } from './xml.ts';

test('a text is escaped, and rid of what XML cannot hold', () => {
	expect(escapeXml('Å & <ä> "ö"\u0008')).toBe('Å &amp; &lt;ä&gt; &quot;ö&quot;');
});

test('an identifier starts with a letter or an underscore', () => {
	expect(['course.path', '7-days.all', 'a b:c'].map(xmlId)).toEqual([
		'course.path',
		'_7-days.all',
		'a-b-c',
	]);
});

test('an address keeps its slashes', () => {
	expect(href('a/b c.js')).toBe('a/b%20c.js');
});
