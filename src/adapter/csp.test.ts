import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, readingPolicy } from './csp.ts';

function hash(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('the policy of a page', () => {
	test('allows nothing that it does not know when there is nothing inline', () => {
		expect(contentSecurityPolicy('<p>Hi</p>', 'scorm12')).toBe(
			"default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; " +
				"img-src 'self' data:; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
		);
	});

	test('hashes exactly the bytes between the tags', () => {
		const policy = contentSecurityPolicy(
			'<script>\n\tå()\n</script><style> a{} </style>',
			'scorm12',
		);
		expect(policy).toContain(`script-src 'self' ${hash('\n\tå()\n')};`);
		expect(policy).toContain(`style-src 'self' ${hash(' a{} ')};`);
	});

	test('has no hash for scripts in files and for data', () => {
		const page = '<script src="a.js"></script><script type="application/json">{}</script>';
		expect(contentSecurityPolicy(page, 'scorm12')).toContain("script-src 'self';");
	});

	test('allows the style attributes that are written out, and no others', () => {
		const policy = contentSecurityPolicy('<div style="display: contents">', 'scorm12', [
			'x(`<p class="a" style="left: 0">`,`<i style="left: ${a}">`)',
		]);
		const known = [hash('display: contents'), hash('left: 0')].join(' ');
		expect(policy).toContain(`style-src-attr 'unsafe-hashes' ${known};`);
	});

	test('lets in a font that the build turned into data', () => {
		const policy = contentSecurityPolicy('', 'scorm12', ['a{src:url(data:font/woff2;base64,AA)}']);
		expect(policy).toContain("font-src 'self' data:;");
	});

	test.each(['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const)(
		'lets %s talk to its own folder only',
		(standard) => {
			const policy = contentSecurityPolicy('', standard);
			expect(policy).toContain("connect-src 'self';");
			expect(policy).not.toMatch(/manifest-src|worker-src/);
		},
	);

	test('lets cmi5 talk to a platform anywhere, and nothing else from there', () => {
		const policy = contentSecurityPolicy('', 'cmi5');
		expect(policy).toContain("connect-src 'self' https: http:;");
		expect(policy.replace(/connect-src[^;]*/, '')).not.toContain('http');
	});

	test('lets the web packages be apps', () => {
		expect(contentSecurityPolicy('', 'web')).toContain(
			"connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'",
		);
	});
});

test('the policy of a page to be read lets no script run and nothing be fetched', () => {
	expect(readingPolicy('<style>a{}</style><p>Hi</p>')).toBe(
		`default-src 'none'; style-src 'self' ${hash('a{}')}; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'`,
	);
});
