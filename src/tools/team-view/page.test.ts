import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { assemble } from './page.ts';

const page = assemble(
	{ script: 'const a = "</script><!--";', styles: 'body { margin: 0 }' },
	'Whose work it is.',
);
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
const between = (start: string, end: string) => page.split(start)[1]?.split(end)[0] ?? '';

describe('the team view as one page', () => {
	test('lets run and dress it only what stands in it, and asks for nothing', () => {
		expect(between('content="default-src', '"')).toBe(
			` 'none'; script-src 'sha256-${hashOf(between('<script>', '</script>'))}'; style-src 'sha256-${hashOf(between('<style>', '</style>'))}'; font-src data:; base-uri 'none'; form-action 'none'`,
		);
	});

	test('has its policy before all that it governs', () => {
		expect(page.indexOf('content-security-policy')).toBeLessThan(page.search(/<(style|script)/));
	});

	test('is not ended by what its script says about scripts', () => {
		expect(between('<script>', '</script>')).toBe('const a = "\\x3c/script>\\x3c!--";');
	});

	test('says why there is nothing when no script runs', () => {
		expect(between('<noscript>', '</noscript>')).toContain('behöver JavaScript');
	});

	test('names whose work is in it', () => {
		expect(page).toContain('<!--\nWhose work it is.\n-->');
	});
});
