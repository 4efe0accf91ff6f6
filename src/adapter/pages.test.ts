import { describe, expect, test } from 'vitest';
import { makePages } from './pages.ts';

const HEAD = '<!doctype html><html lang="sv"><head><meta charset="utf-8">';

function rules(name: string, text: string): string[] {
	return makePages(new Map([[name, text]]), ['index.html', 'a.png']).problems.map(
		({ rule }) => rule,
	);
}

describe('a written page', () => {
	test('gets a policy that lets nothing run, before all that it governs', () => {
		const { files } = makePages(new Map([['privacy.html', `${HEAD}<style>a{}</style>`]]), []);
		const page = new TextDecoder().decode(files.get('privacy.html'));
		expect(page).toMatch(
			/utf-8">\s*<meta http-equiv="content-security-policy" content="default-src/,
		);
		expect(page).not.toContain('script-src');
	});

	test('may be plain text, which stays as it is', () => {
		const { files, problems } = makePages(new Map([['a.txt', 'A <b>']]), []);
		expect(problems).toEqual([]);
		expect(new TextDecoder().decode(files.get('a.txt'))).toBe('A <b>');
	});

	test.each([
		['with the name of a file of the course', 'index.html', HEAD, 'page-named-like-a-file'],
		['that is code', 'a.js', '', 'page-not-a-text'],
		['with a script', 'b.html', `${HEAD}<script>a()</script>`, 'page-with-script'],
		['with a handler', 'b.html', `${HEAD}<p onclick="a()">`, 'page-with-script'],
		['with an address that runs', 'b.html', `${HEAD}<a href="javascript:a()">`, 'page-with-script'],
		['without a charset', 'b.html', '<p>å</p>', 'page-without-charset'],
		['with a name outside ASCII', 'å.html', HEAD, 'file-name-not-plain'],
		['with an absolute reference', 'b.html', `${HEAD}<img src="/a.png">`, 'absolute-reference'],
		[
			'with a reference to another server',
			'b.html',
			`${HEAD}<img src="https://example.org/a.png">`,
			'foreign-reference',
		],
		[
			'with a picture that is not there',
			'b.html',
			`${HEAD}<img src="b.png">`,
			'reference-to-nothing',
		],
	])('%s is told', (_name, file, text, rule) => {
		expect(rules(file, text)).toEqual([rule]);
	});

	test('may show a picture of the course and speak of scripts', () => {
		const text = `${HEAD}<img src="./a.png"><p>There is no script on = "click" here.</p>`;
		expect(rules('b.html', text)).toEqual([]);
	});
});
