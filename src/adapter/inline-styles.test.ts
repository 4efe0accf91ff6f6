import { expect, test } from 'vitest';
import { inlineStyles } from './inline-styles.ts';

const sheets = new Map([
	['app/immutable/assets/a.css', 'a{src:url(../../../fonts/x.woff2)}b{src:url("./b.png")}'],
]);
const page = (link: string) => inlineStyles(`<head>${link}</head>`, (name) => sheets.get(name));

test('a style sheet of the bundler comes into the page, and what it names is still found', () => {
	expect(page('<link href="./app/immutable/assets/a.css" rel="stylesheet">')).toBe(
		'<head><style>a{src:url(./fonts/x.woff2)}b{src:url("./app/immutable/assets/b.png")}</style></head>',
	);
});

test('an address elsewhere and a picture in the sheet itself stay as they are', () => {
	const css = 'a{b:url(https://example.org/a.png)}c{d:url(data:image/png;base64,A)}';
	const html = '<link href="./app/immutable/assets/b.css" rel="stylesheet">';
	expect(inlineStyles(html, () => css)).toBe(`<style>${css}</style>`);
});

test('a sheet that is the author’s own, or gone, stays a link', () => {
	for (const href of ['./own.css', './app/immutable/assets/gone.css']) {
		const link = `<link href="${href}" rel="stylesheet">`;
		expect(page(link)).toContain(link);
	}
});
