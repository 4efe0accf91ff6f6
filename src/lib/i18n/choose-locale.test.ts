import { describe, expect, it, test } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

const available = ['sv', 'en'] as const;
const nothing = { own: '', platform: '', browser: [] };

describe('the language', () => {
	it('is the learner’s own choice before anything else', () => {
		const wishes = { own: 'en', platform: 'sv', browser: ['sv'] };
		expect(chooseLocale(available, wishes)).toBe('en');
	});

	it('is the platform’s before the browser’s', () => {
		const wishes = { own: '', platform: 'en', browser: ['sv'] };
		expect(chooseLocale(available, wishes)).toBe('en');
	});

	it('is the first of the browser’s that the course has', () => {
		expect(chooseLocale(available, { ...nothing, browser: ['fi', 'en-GB', 'sv'] })).toBe('en');
	});

	it('is the course’s own when nothing is known', () => {
		expect(chooseLocale(available, nothing)).toBe('sv');
	});

	it('is the next best when the learner’s own is no longer in the course', () => {
		expect(chooseLocale(available, { ...nothing, own: 'so', browser: ['en'] })).toBe('en');
	});
});

describe('a platform’s language', () => {
	test.each([
		['sv', 'sv'],
		['SV', 'sv'],
		['sv-FI', 'sv'],
		['sv_SE', 'sv'],
		['en-US', 'en'],
		['EN_gb', 'en'],
		['Swedish', 'sv'],
		['svenska', 'sv'],
		['English', 'en'],
		[' en ', 'en'],
	])('“%s” is served by %s', (platform, locale) => {
		// The browser wishes for the other one, so that the platform's word must have been understood.
		const browser = [locale === 'sv' ? 'en' : 'sv'];
		expect(chooseLocale(available, { own: '', platform, browser })).toBe(locale);
	});

	test.each(['', '  ', 'fi', 'x-none', '-', 'svahili', 'constructor', '__proto__'])(
		'“%s” is left aside',
		(platform) => {
			expect(chooseLocale(available, { own: '', platform, browser: ['en'] })).toBe('en');
		},
	);

	it('is served exactly when the course has just that one', () => {
		const wishes = { ...nothing, platform: 'sv-FI' };
		expect(chooseLocale(['sv', 'sv-FI'], wishes)).toBe('sv-FI');
	});
});
