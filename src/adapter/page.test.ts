import { describe, expect, test } from 'vitest';
import { withHeadEnd, withIcon, withPackage, withPolicy } from './page.ts';

const info = {
	standard: 'scorm12',
	course: 'example',
	path: 'everyone',
	version: '1.4.0',
	reporting: 'result',
} as const;
const written =
	'<meta name="course-package" content="{&quot;standard&quot;:&quot;scorm12&quot;,&quot;course&quot;:&quot;example&quot;,&quot;path&quot;:&quot;everyone&quot;,&quot;version&quot;:&quot;1.4.0&quot;,&quot;reporting&quot;:&quot;result&quot;}" />';

describe('the package that a page is told', () => {
	test('fills the place that the page has for it', () => {
		const page = '<head><meta name="course-package" content=""></head>';
		expect(withPackage(page, info)).toBe(`<head>${written}</head>`);
	});

	test('is added when the page has no place for it', () => {
		expect(withPackage('<head></head>', info)).toBe(`<head>\n\t\t${written}</head>`);
	});

	test('does not touch code that looks for it', () => {
		const script = `<script>'<meta name="course-package" content="">'</script>`;
		expect(withPackage(`<head></head>${script}`, info)).toContain(script);
	});
});

test('the policy comes after the charset and before everything it governs', () => {
	const page = '<head><meta charset="utf-8"><script>a</script></head>';
	expect(withPolicy(page, "script-src 'self'")).toBe(
		`<head><meta charset="utf-8">\n\t\t<meta http-equiv="content-security-policy" content="script-src 'self'" /><script>a</script></head>`,
	);
});

test('what comes last in the head is not put into code that speaks of heads', () => {
	const page = "<head><script>'</head>'</script></head><body></body>";
	expect(withHeadEnd(page, ['<link />'])).toBe(
		"<head><script>'</head>'</script>\t<link />\n\t</head><body></body>",
	);
});

test('a page has one icon', () => {
	const page = '<head><link rel="icon" href="data:," /><title>A</title></head>';
	expect(withIcon(page, '<link rel="icon" href="./a.svg" />')).toBe(
		'<head><title>A</title>\t<link rel="icon" href="./a.svg" />\n\t</head>',
	);
});
