import { expect, test } from 'vitest';
import { fill, fillHtml } from './fill.ts';

const facts = { known: { course: 'Rock & rull', minutes: 27 }, blanks: { date: 'datum' } };

test('what the course knows is filled in, and what managers know stands in brackets', () => {
	expect(fill('{{course}}, {{ minutes }} minuter, senast {{date}}.', facts)).toBe(
		'Rock & rull, 27 minuter, senast [datum].',
	);
});

test('on a page one can see what is to be filled in', () => {
	expect(fillHtml('{{course}} < {{date}}', facts).text).toBe(
		'Rock &amp; rull &lt; <span class="blank">[datum]</span>',
	);
});

test('a name that stands for nothing is never left in a text', () => {
	expect(() => fill('{{dat}}', facts)).toThrow('{{dat}}');
});
