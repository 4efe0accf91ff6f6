import { expect, test } from 'vitest';
import { makeSite } from './site.ts';

function site(files: Record<string, string>): ReturnType<typeof makeSite> {
	const encoder = new TextEncoder();
	return makeSite(
		new Map(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])),
	);
}

test('a built course becomes relative and gets a policy', () => {
	const { pages, problems } = site({
		'index.html': '<head><link href="/a.css" rel="stylesheet"></head>\r\n<script>\r\n</script>',
		'a.css': 'a{b:url(/a.png)}',
		'a.png': '',
	});
	const page = pages.get('scorm12');
	expect(problems).toEqual([]);
	expect(page).toContain('href="./a.css"');
	expect(page).toContain('content-security-policy');
	// A browser would hash LF, whatever lies on the disk.
	expect(page).not.toContain('\r');
});

test('the page has a policy of its own for each standard', () => {
	const { pages } = site({ 'index.html': '<head></head>' });
	expect(pages.get('cmi5')).toContain("connect-src 'self' https:");
	expect(pages.get('web')).toContain("worker-src 'self'");
	expect(pages.get('scorm2004-3rd')).toBe(pages.get('scorm2004-4th'));
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
