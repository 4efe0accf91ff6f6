import { describe, expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from '../../example-course.ts';
import { lintManifest } from '../lint.ts';
import { cmi5 } from './cmi5.ts';

const ZIP = ['cmi5.xml', 'index.html', 'app/a.js'];
const GOOD = cmi5({ course: EXAMPLE_COURSE, path: EXAMPLE_PATH, names: ZIP.slice(1) });

interface Defect {
	readonly rule: string;
	/** What is replaced in a good course structure, and by what. */
	readonly good?: string | RegExp;
	readonly bad?: string;
	/** Puts the defect into a good zip. */
	readonly zip?: readonly string[];
}

const AU = /<au [\s\S]*<\/au>/;
const URL = '<url>index.html</url>';

const defects: readonly Defect[] = [
	{ rule: 'not-well-formed', good: '</courseStructure>', bad: '' },
	{ rule: 'not-a-course-structure', good: /xmlns="[^"]*"/, bad: 'xmlns="urn:x"' },
	{ rule: 'not-a-course-structure', good: /courseStructure/g, bad: 'manifest' },
	{ rule: 'element-missing', good: AU, bad: '' },
	{ rule: 'element-missing', good: URL, bad: '' },
	{ rule: 'element-missing', good: /<description>[\s\S]*?<\/description>/, bad: '' },
	{ rule: 'element-missing', good: /<langstring[\s\S]*?<\/title>/, bad: '</title>' },
	{ rule: 'element-repeated', good: URL, bad: URL + URL },
	{ rule: 'element-repeated', good: AU, bad: '$&$&' },
	{ rule: 'element-unexpected', good: AU, bad: '<block id="urn:x:b">$&</block>' },
	{ rule: 'element-unexpected', good: '<url>', bad: '<languages>sv</languages><url>' },
	{ rule: 'element-unexpected', good: '<url>', bad: '<x:note xmlns:x="urn:x"/><url>' },
	{ rule: 'elements-out-of-order', good: /(<au [^>]*>)([\s\S]*)(<url>.*<\/url>)/, bad: '$1$3$2' },
	{ rule: 'attribute-unexpected', good: 'moveOn=', bad: 'passIsFinal="true" moveOn=' },
	{ rule: 'attribute-unexpected', good: '<title>', bad: '<title lang="sv">' },
	{ rule: 'id-missing', good: /<au id="[^"]*"/, bad: '<au' },
	{ rule: 'id-missing', good: /<course id="[^"]*"/, bad: '<course id=""' },
	{ rule: 'id-not-an-iri', good: /<course id="[^"]*"/, bad: '<course id="course"' },
	{ rule: 'id-not-an-iri', good: /<course id="[^"]*"/, bad: '<course id="/courses/a"' },
	{ rule: 'id-not-an-iri', good: /<course id="[^"]*"/, bad: '<course id="urn:a b"' },
	{ rule: 'duplicate-id', good: /id="[^"]*"/g, bad: 'id="urn:x:a"' },
	{ rule: 'move-on-missing', good: ' moveOn="Completed"', bad: '' },
	{ rule: 'move-on-unknown', good: 'moveOn="Completed"', bad: 'moveOn="completed"' },
	{ rule: 'launch-method-unknown', good: 'AnyWindow', bad: 'anyWindow' },
	...['80', '1.01', '-0.1', 'high', ''].map((score) => ({
		rule: 'mastery-score-out-of-range',
		good: 'moveOn=',
		bad: `masteryScore="${score}" moveOn=`,
	})),
	{ rule: 'langstring-without-text', good: /(lang="en">)[^<]*/, bad: '$1 ' },
	{ rule: 'langstring-without-language', good: ' lang="en"', bad: '' },
	{ rule: 'langstring-without-language', good: 'lang="en"', bad: 'lang="in English"' },
	{ rule: 'language-twice', good: 'lang="en"', bad: 'lang="sv"' },
	{ rule: 'url-missing', good: URL, bad: '<url> </url>' },
	{ rule: 'url-absolute', good: URL, bad: '<url>https://example.org/index.html</url>' },
	{ rule: 'url-absolute', good: URL, bad: '<url>/index.html</url>' },
	{ rule: 'url-not-percent-encoded', good: URL, bad: '<url>in dex.html</url>' },
	{ rule: 'url-with-fragment', good: URL, bad: '<url>index.html#/</url>' },
	{ rule: 'url-with-launch-parameter', good: URL, bad: '<url>index.html?actor=a</url>' },
	{ rule: 'course-structure-not-at-root', zip: ['course/cmi5.xml', 'index.html'] },
	{ rule: 'launch-file-missing', zip: ['cmi5.xml', 'app/a.js'] },
	{ rule: 'launch-file-missing', zip: ['cmi5.xml', 'Index.html'] },
	{ rule: 'file-of-another-standard', zip: [...ZIP, 'imsmanifest.xml'] },
	{ rule: 'file-of-another-standard', zip: [...ZIP, 'adlcp_v1p3.xsd'] },
];

function lint({ good = '', bad = '', zip = ZIP }: Partial<Defect>): string[] {
	return lintManifest(GOOD.replace(good, bad), zip, 'cmi5').map(({ rule }) => rule);
}

describe('a course structure is refused for', () => {
	test.each(defects)('$rule ($bad $zip)', ({ rule, ...defect }) => {
		expect(lint(defect)).toContain(rule);
	});
});

describe('a course structure', () => {
	test('as we write it has no defect', () => {
		expect(lint({})).toEqual([]);
	});

	test.each([
		['a mastery score', 'moveOn=', 'masteryScore="0.8" moveOn='],
		['parameters of its own', URL, '<url>index.html?a=b</url>'],
		['data for the unit', URL, `${URL}<launchParameters>{}</launchParameters>`],
		['an attribute of another namespace', '<au ', '<au xmlns:x="urn:x" x:note="a" '],
	])('with %s has none either', (_name, good, bad) => {
		expect(lint({ good, bad })).toEqual([]);
	});

	test('shows all its defects at once', () => {
		const xml = GOOD.replace('AnyWindow', 'Tab').replace(URL, '<url>/</url>');
		expect(lintManifest(xml, ZIP, 'cmi5').map(({ rule }) => rule)).toEqual([
			'launch-method-unknown',
			'url-absolute',
			'launch-file-missing',
		]);
	});
});
