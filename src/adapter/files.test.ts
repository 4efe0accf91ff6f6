import { describe, expect, test } from 'vitest';
import { checkNames, isPacked } from './files.ts';

describe('the name of a file', () => {
	test('as the build writes it is fine', () => {
		expect(checkNames(['index.html', 'app/immutable/chunks/_a-B.js', 'fonts/a.woff2'])).toEqual([]);
	});

	test.each([
		['outside ASCII', 'bild-å.png', 'file-name-not-plain'],
		['with a space', 'a b.png', 'file-name-not-plain'],
		['in a folder that servers hide', '_app/a.js', 'hidden-folder'],
		['of a module type that platforms refuse', 'a.mjs', 'file-type-not-allowed'],
		['of a web manifest', 'a.webmanifest', 'file-type-not-allowed'],
		['without an ending', 'CNAME', 'file-type-not-allowed'],
	])('%s is told', (_name, file, rule) => {
		expect(checkNames([file]).map((problem) => problem.rule)).toEqual([rule]);
	});

	test('that differs from another in case only is told', () => {
		expect(checkNames(['A.png', 'a.png'])[0]?.sentence).toContain('A.png and a.png');
	});
});

test('a web manifest may be in a package for the web, and in no other', () => {
	expect(checkNames(['app.webmanifest'], 'web')).toEqual([]);
	expect(checkNames(['app.webmanifest'], 'scorm12')).toHaveLength(1);
	expect(checkNames(['app.webmanifest'], 'cmi5')).toHaveLength(1);
});

test('pictures and fonts are stored, texts are deflated', () => {
	expect(['a.png', 'a.woff2', 'a.js', 'a.svg'].map(isPacked)).toEqual([true, true, false, false]);
});
