import { describe, expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from '../../example-course.ts';
import type { ScormStandard } from '../../standard.ts';
import { rootFiles } from '../kind.ts';
import { lintManifest } from '../lint.ts';
import { imsmanifest } from './imsmanifest.ts';

const FILES = ['index.html', 'app/a.js'];

interface Defect {
	readonly rule: string;
	readonly standard?: ScormStandard;
	/** Puts the defect into a good manifest. */
	readonly xml?: (good: string) => string;
	/** Puts the defect into a good zip. */
	readonly zip?: (good: readonly string[]) => readonly string[];
}

const ITEM_END = '</item>';
const RESOURCE_END = '</resource>';

const defects: readonly Defect[] = [
	{ rule: 'not-well-formed', xml: (good) => good.replace('</manifest>', '') },
	{ rule: 'wrong-schema', xml: (good) => good.replace('ADL SCORM', 'SCORM') },
	{ rule: 'wrong-schemaversion', xml: (good) => good.replace('>1.2<', '>1.3<') },
	{
		rule: 'wrong-schemaversion',
		standard: 'scorm2004-4th',
		xml: (good) => good.replace('2004 4th Edition', '2004 4th edition'),
	},
	{
		rule: 'wrong-schemaversion',
		standard: 'scorm2004-3rd',
		xml: (good) => good.replace('3rd', '4th'),
	},
	{ rule: 'wrong-schemaversion', xml: (good) => good.replace(/<schemaversion>.*/, '') },
	{ rule: 'wrong-namespace', xml: (good) => good.replace(/xmlns="[^"]*"/, 'xmlns="urn:x"') },
	{
		rule: 'wrong-prefix',
		xml: (good) => good.replaceAll('adlcp:', 'scorm:').replace('xmlns:adlcp', 'xmlns:scorm'),
	},
	{
		rule: 'controlling-schema-missing',
		zip: (good) => good.filter((name) => name !== 'ims_xml.xsd'),
	},
	{
		rule: 'completion-threshold-as-text',
		standard: 'scorm2004-4th',
		xml: (good) =>
			good.replace(
				'<imsss:seq',
				'<adlcp:completionThreshold>0.5</adlcp:completionThreshold><imsss:seq',
			),
	},
	{
		rule: 'completion-threshold-as-attributes',
		standard: 'scorm2004-3rd',
		xml: (good) =>
			good.replace('<imsss:seq', '<adlcp:completionThreshold minProgressMeasure="0.5"/><imsss:seq'),
	},
	{ rule: 'identifier-not-an-xml-id', xml: (good) => good.replaceAll('RES-1', '1 RES') },
	{ rule: 'duplicate-identifier', xml: (good) => good.replaceAll('ITEM-1', 'ORG-1') },
	{
		rule: 'dangling-default-organization',
		xml: (good) => good.replace('default="ORG-1"', 'default="ORG-2"'),
	},
	{
		rule: 'dangling-identifierref',
		xml: (good) => good.replace('identifierref="RES-1"', 'identifierref="RES-2"'),
	},
	{
		rule: 'version-too-long',
		xml: (good) => good.replace('version="1.4.0"', 'version="1.4.0-with-a-long-name"'),
	},
	{
		rule: 'several-organizations',
		xml: (good) =>
			good.replace('</organizations>', '<organization identifier="ORG-2"/></organizations>'),
	},
	{ rule: 'no-sco', xml: (good) => good.replace('="sco"', '="asset"') },
	{
		rule: 'several-scos',
		xml: (good) =>
			good.replace(
				RESOURCE_END,
				`${RESOURCE_END}<resource identifier="RES-2" adlcp:scormtype="sco" href="app/a.js"><file href="app/a.js"/></resource>`,
			),
	},
	{ rule: 'scorm-type-in-wrong-case', xml: (good) => good.replace('scormtype', 'scormType') },
	{
		rule: 'scorm-type-in-wrong-case',
		standard: 'scorm2004-4th',
		xml: (good) => good.replace('scormType', 'scormtype'),
	},
	...['eighty', '101', ''].map((score) => ({
		rule: 'mastery-score-not-a-number',
		xml: (good: string) =>
			good.replace(ITEM_END, `<adlcp:masteryscore>${score}</adlcp:masteryscore>${ITEM_END}`),
	})),
	{
		rule: 'normalized-measure-out-of-range',
		standard: 'scorm2004-4th',
		xml: (good) =>
			good.replace(
				'<imsss:delivery',
				'<imsss:minNormalizedMeasure>80</imsss:minNormalizedMeasure><imsss:delivery',
			),
	},
	{
		rule: 'resource-without-href',
		xml: (good) => good.replace('"sco" href="index.html"', '"sco"'),
	},
	{
		rule: 'href-not-percent-encoded',
		xml: (good) => good.replace('app/a.js', 'app/a b.js'),
		zip: (good) => [...good, 'app/a b.js'].filter((name) => name !== 'app/a.js'),
	},
	{
		rule: 'href-absolute',
		xml: (good) => good.replace('app/a.js', '/app/a.js'),
		zip: (good) => [...good, '/app/a.js'].filter((name) => name !== 'app/a.js'),
	},
	{
		rule: 'href-with-fragment',
		xml: (good) => good.replaceAll('index.html', 'index.html#/'),
		zip: (good) => [...good, 'index.html#/'].filter((name) => name !== 'index.html'),
	},
	{
		rule: 'href-to-mjs',
		xml: (good) => good.replace('app/a.js', 'app/a.mjs'),
		zip: (good) => [...good, 'app/a.mjs'].filter((name) => name !== 'app/a.js'),
	},
	{
		rule: 'manifest-not-at-root',
		zip: (good) => good.map((name) => name.replace('imsmanifest.xml', 'course/imsmanifest.xml')),
	},
	{
		rule: 'launch-file-not-listed',
		xml: (good) => good.replace('"sco" href="index.html"', '"sco" href="./index.html"'),
	},
	{ rule: 'listed-file-missing', zip: (good) => good.filter((name) => name !== 'app/a.js') },
	{ rule: 'listed-file-in-other-case', xml: (good) => good.replace('app/a.js', 'App/a.js') },
	{ rule: 'file-not-listed', zip: (good) => [...good, 'app/b.js'] },
];

function good(standard: ScormStandard): { xml: string; zip: readonly string[] } {
	const input = { course: EXAMPLE_COURSE, path: EXAMPLE_PATH, names: FILES };
	return { xml: imsmanifest(input, standard), zip: [...rootFiles(standard), ...FILES] };
}

function lint({ standard = 'scorm12', xml, zip }: Omit<Defect, 'rule'>): string[] {
	const sound = good(standard);
	const names = zip?.(sound.zip) ?? sound.zip;
	return lintManifest(xml?.(sound.xml) ?? sound.xml, names, standard).map(({ rule }) => rule);
}

describe('a manifest is refused for', () => {
	test.each(defects)('$rule ($standard)', ({ rule, ...defect }) => {
		expect(lint(defect)).toContain(rule);
	});
});

describe('a manifest as we write it', () => {
	test.each(['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const)(
		'has no defect in %s',
		(standard) => {
			expect(lint({ standard })).toEqual([]);
		},
	);

	test('may have a threshold as its edition writes it', () => {
		const text = '<adlcp:completionThreshold>0.5</adlcp:completionThreshold>';
		const third = (good: string): string => good.replace('<imsss:seq', `${text}<imsss:seq`);
		expect(lint({ standard: 'scorm2004-3rd', xml: third })).toEqual([]);
	});

	test('shows all its defects at once', () => {
		const xml = (text: string): string =>
			text.replace('>1.2<', '>1.3<').replace('default="ORG-1"', 'default="X"');
		expect(lint({ xml })).toEqual(['wrong-schemaversion', 'dangling-default-organization']);
	});
});
