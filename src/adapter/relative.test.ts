import { describe, expect, test } from 'vitest';
import { relativeCss, relativePage } from './relative.ts';

const names = new Set([
	'icon.svg',
	'fonts/a.woff2',
	'app/immutable/entry/start.js',
	'app/immutable/assets/a.1.png',
]);

describe('a page in an unknown folder', () => {
	test.each([
		['finds an icon', '<link href="/icon.svg">', '<link href="./icon.svg">'],
		[
			'finds its code',
			'<script>import("/app/immutable/entry/start.js")</script>',
			'<script>import("./app/immutable/entry/start.js")</script>',
		],
		[
			'finds a static file of an inline style',
			'<style>a{b:url(/fonts/a.woff2)}</style>',
			'<style>a{b:url(./fonts/a.woff2)}</style>',
		],
		[
			'finds an imported file of a style that was moved into it',
			'<style>a{b:url(./a.1.png)}</style>',
			'<style>a{b:url(./app/immutable/assets/a.1.png)}</style>',
		],
		[
			'finds a static file of a style sheet that was moved into it',
			'<style>a{b:url(../../../fonts/a.woff2)}</style>',
			'<style>a{b:url(./fonts/a.woff2)}</style>',
		],
		[
			'finds an imported file of a script that was moved into it',
			'<script>new URL(`assets/a.1.png`,document.baseURI)</script>',
			'<script>new URL(`./app/immutable/assets/a.1.png`,document.baseURI)</script>',
		],
	])('%s', (_name, before, after) => {
		expect(relativePage(before, names)).toBe(after);
	});

	test.each([
		['a file that is not there', '<link href="/other.svg">'],
		['a string that an author wrote', '<script>picture = "/icon.svg"</script>'],
		['a data address', '<style>a{b:url(data:image/png;base64,AA)}</style>'],
		['a name in an SVG', '<style>a{b:url(#arrow)}</style>'],
	])('%s stays as it is', (_name, text) => {
		expect(relativePage(text, names)).toBe(text);
	});
});

test('a style sheet in a folder finds a static file', () => {
	const css = 'a{b:url("/fonts/a.woff2")}';
	expect(relativeCss(css, 'app/immutable/assets/a.css', names)).toBe(
		'a{b:url("../../../fonts/a.woff2")}',
	);
});
