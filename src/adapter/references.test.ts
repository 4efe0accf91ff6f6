import { describe, expect, test } from 'vitest';
import { absoluteReferences, checkReferences } from './references.ts';

describe('an absolute reference is found', () => {
	test.each([
		['in a tag', 'a.html', '<img alt="" src="/a.png">', '/a.png'],
		['in the address of a page', 'a.html', '<a href="/about">', '/about'],
		['in an inline script', 'index.html', '<script>import("/app/a.js")</script>', '/app/a.js'],
		['in an inline style', 'index.html', '<style>a{b:url(/a.png)}</style>', '/a.png'],
		['in a style sheet', 'a.css', '@import "/b.css";', '/b.css'],
		['in compiled markup', 'a.js', 'x(`<p>a</p><img src="/a.png" alt="">`)', '/a.png'],
		['in escaped markup', 'a.js', '"<img src=\\"/a.png\\">"', '/a.png'],
		['in an import', 'a.js', 'import{a}from"/b.js"', '/b.js'],
		['in a dynamic import', 'a.js', 'import(`/b.js`)', '/b.js'],
		['in a request', 'a.js', 'fetch("/api")', '/api'],
		['in a property', 'a.js', '{href:"/about"}', '/about'],
		['in a picture made by code', 'a.js', 'image.src="/a.png"', '/a.png'],
		['to another server', 'a.js', 'import"https://cdn.example/x.js"', 'https://cdn.example/x.js'],
		[
			'to another server, without a scheme',
			'a.css',
			'a{b:url(//cdn.example/a)}',
			'//cdn.example/a',
		],
	])('%s', (_name, file, text, reference) => {
		expect(absoluteReferences(file, text)).toEqual([reference]);
	});
});

describe('no reference is seen', () => {
	test.each([
		['in a relative address', 'a.html', '<img src="./a.png"><a href="#/about">'],
		['in a link for the reader', 'a.js', '`<a class="b" href="https://start.stockholm/">`'],
		['in a namespace', 'a.js', 'e.createElementNS("http://www.w3.org/2000/svg","g")'],
		['in a route', 'a.js', '{"/":[2],"/about":[3]}'],
		['in prose', 'a.js', '"take it from /a to /b"'],
		['in a comparison', 'a.js', 'a<b&&src>"/c"'],
		['in a comment of a page', 'a.html', '<!-- <img src="/a.png"> -->'],
		['in a plain text', 'a.txt', 'src="/a.png"'],
	])('%s', (_name, file, text) => {
		expect(absoluteReferences(file, text)).toEqual([]);
	});
});

test('the sentence names the file, the reference and what to do', () => {
	const [problem] = checkReferences('a.js', 'fetch("/api")');
	expect(problem?.sentence).toMatch(/^a\.js refers to "\/api".*Import the file/);
});

test('a fetch from another server has its own sentence', () => {
	const [problem] = checkReferences('a.js', 'fetch("https://example.com/x")');
	expect(problem).toMatchObject({ rule: 'foreign-reference' });
});
