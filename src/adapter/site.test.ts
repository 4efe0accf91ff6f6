import { expect, test } from 'vitest';
import { makeSite } from './site.ts';

function site(files: Record<string, string>): ReturnType<typeof makeSite> {
	const encoder = new TextEncoder();
	return makeSite(
		new Map(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])),
	);
}

test('a built course becomes relative and gets a policy', () => {
	const { files, problems } = site({
		'index.html': '<head><link href="/a.css" rel="stylesheet"></head>\r\n<script>\r\n</script>',
		'a.css': 'a{b:url(/a.png)}',
		'a.png': '',
	});
	const page = new TextDecoder().decode(files.get('index.html'));
	expect(problems).toEqual([]);
	expect(page).toContain('href="./a.css"');
	expect(page).toContain('content-security-policy');
	// A browser would hash LF, whatever lies on the disk.
	expect(page).not.toContain('\r');
});

test('all that stands in the way of a package is told at once', () => {
	const { problems } = site({
		'index.html': '<img src="/none.png">',
		'å.png': '',
		'a.css': 'a{b:url(none.png)}',
	});
	expect(problems.map(({ rule }) => rule)).toEqual([
		'file-name-not-plain',
		'absolute-reference',
		'reference-to-nothing',
	]);
});
