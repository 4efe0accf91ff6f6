import { expect, test } from 'vitest';
import { chooseLocale } from './locale.ts';

test.each([
	[undefined, null, 'sv'],
	[undefined, 'en-GB,en;q=0.9', 'en'],
	[undefined, 'de,sv;q=0.3,en;q=0.8', 'en'],
	[undefined, 'en;q=0,de', 'sv'],
	['sv', 'en', 'sv'],
	['xx', 'en', 'en'],
])('cookie %j and browser %j give %s', (cookie, header, locale) => {
	expect(chooseLocale(cookie, header)).toBe(locale);
});
