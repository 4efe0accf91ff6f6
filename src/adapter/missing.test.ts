import { describe, expect, test } from 'vitest';
import { checkTargets } from './missing.ts';

const names = new Set(['index.html', 'icon.svg', 'app/a.js', 'app/assets/a.png']);

describe('what a file loads', () => {
	test.each([
		['from a page', 'index.html', '<link rel="icon" href="./icon.svg">'],
		['from code', 'app/a.js', 'new URL("assets/a.png",import.meta.url)'],
		['from a style sheet', 'app/assets/a.css', 'a{b:url(./a.png)}'],
		['from itself', 'app/assets/a.css', 'a{b:url(#a) url(data:image/png;base64,AA)}'],
	])('%s is there', (_name, file, text) => {
		expect(checkTargets(file, text, names)).toEqual([]);
	});

	test.each([
		['a file with another name', 'index.html', '<img src="./other.svg">'],
		['a file in another case', 'index.html', '<link href="Icon.svg">'],
		['a file of a style that was moved', 'index.html', '<style>a{b:url(./a.png)}</style>'],
		['a file outside the package', 'app/a.css', 'a{b:url(../../icon.svg)}'],
		['a file of code', 'app/a.js', 'new URL(`b.png`,import.meta.url)'],
	])('%s is missed', (_name, file, text) => {
		expect(checkTargets(file, text, names)[0]?.rule).toBe('reference-to-nothing');
	});
});
