import { expect, test } from 'vitest';
import type { Entry } from './contents.ts';
import { parseManifest } from './manifest.ts';

/* What packages of all kinds have in their manifests: the items, as the shelf is to show them. */

type Parts = {
	readonly items: string;
	readonly resources: string;
	readonly version?: string;
	/** Attributes of the manifest. */
	readonly root?: string;
	/** Elements after the resources. */
	readonly more?: string;
};

const manifest = ({ items, resources, version = '1.2', root = '', more = '' }: Parts): string =>
	`<?xml version="1.0"?><manifest identifier="M" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" ${root}><metadata><schemaversion>${version}</schemaversion></metadata><organizations default="O"><organization identifier="X"><item identifier="other" identifierref="R1"/></organization><organization identifier="O"><title>Kursen</title>${items}</organization></organizations><resources>${resources}</resources>${more}</manifest>`;

const resource = (id: string, rest = '', href = `${id}.html`): string =>
	`<resource identifier="${id}" type="webcontent" adlcp:scormtype="sco" href="${href}" ${rest}/>`;

const item = (ref: string, inside = '', rest = ''): string =>
	`<item identifier="I-${ref}" ${ref && `identifierref="${ref}"`} ${rest}><title>Del ${ref}</title>${inside}</item>`;

const contents = (parts: Parts): readonly Entry[] => {
	const result = parseManifest(manifest(parts));
	if (!result.ok) throw new Error(JSON.stringify(result.problem));
	return result.value.contents;
};

const lines = (parts: Parts): readonly string[] =>
	contents(parts).map(({ depth, type, title }) => `${depth} ${type} ${title}`);

test('several SCOs stand in the order of the manifest, under their headings', () => {
	const items =
		item('R1') + item('', item('R2') + item('', item('R3'), 'x="1"')) + item('R1', item('R2'));
	const resources = resource('R1') + resource('R2') + resource('R3');
	expect(lines({ items, resources })).toEqual([
		'0 sco Del R1',
		'0 heading Del',
		'1 sco Del R2',
		'1 heading Del',
		'2 sco Del R3',
		// An item that leads somewhere and holds others too.
		'0 sco Del R1',
		'1 sco Del R2',
	]);
});

test('each SCO has its own values', () => {
	const mastery = (score: number): string => `<adlcp:masteryscore>${score}</adlcp:masteryscore>`;
	const items = item('R1', mastery(80)) + item('', item('R2', mastery(60)) + mastery(90));
	const resources = resource('R1') + resource('R2');
	expect(contents({ items, resources })).toMatchObject([
		{ mastery: '80', file: 'R1.html', id: 'I-R1' },
		{ type: 'heading' },
		{ mastery: '60', file: 'R2.html' },
	]);
});

test('an asset is a page, and what says nothing is taken for a SCO', () => {
	const resources = `<resource identifier="R1" adlcp:SCORMType="Asset" href="a.html"/><resource identifier="R2" href="b.html"/><resource identifier="R3" adlcp:scormType="SCO" href="c.html"/>`;
	expect(lines({ items: item('R1') + item('R2') + item('R3'), resources })).toEqual([
		'0 page Del R1',
		'0 sco Del R2',
		'0 sco Del R3',
	]);
});

test('an item that leads nowhere is left out, with or without a name for it', () => {
	const resources = `${resource('R1')}<resource identifier="R2" adlcp:scormtype="asset"/>`;
	expect(lines({ items: item('R1') + item('gone') + item('') + item('R2'), resources })).toEqual([
		'0 sco Del R1',
	]);
});

test('bases of the manifest, the resources and the resource are put together', () => {
	const resources = resource('R1', 'xml:base="del%201/"', 'start.html');
	const parts = { items: item('R1', '', 'parameters="?a=1"'), resources, root: 'xml:base="kurs/"' };
	expect(contents(parts)).toMatchObject([{ file: 'kurs/del 1/start.html', query: '?a=1' }]);
});

test('an item may lead to a manifest inside the manifest', () => {
	const inner = `<manifest identifier="INNER" xml:base="inre/"><organizations><organization identifier="O2"><item identifier="I2" identifierref="R9"><title>Inre</title></item></organization></organizations><resources>${resource('R9')}</resources></manifest>`;
	const parts = { items: item('INNER'), resources: resource('R1'), more: inner };
	expect(lines(parts)).toEqual(['0 heading Del INNER', '1 sco Inre']);
	expect(contents(parts)).toMatchObject([{}, { file: 'inre/R9.html' }]);
});

test('a manifest that leads to itself comes to an end', () => {
	const inner = `<manifest identifier="INNER"><organizations><organization identifier="O2">${item('INNER')}${item('R1')}</organization></organizations></manifest>`;
	const parts = { items: item('INNER'), resources: resource('R1'), more: inner };
	expect(lines(parts)).toEqual(['0 heading Del INNER', '1 sco Del R1']);
});

test('a pass mark may stand in a collection of sequencings', () => {
	const collection = `<imsss:sequencingCollection><imsss:sequencing ID="S1"><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing></imsss:sequencingCollection>`;
	const parts = {
		items: item('R1', '<imsss:sequencing IDRef="S1"/>') + item('R2', '<imsss:sequencing/>'),
		resources: resource('R1') + resource('R2'),
		version: '2004 3rd Edition',
		more: collection,
	};
	expect(contents(parts)).toMatchObject([{ passing: '0.7' }, { passing: '' }]);
});

const standard = (xml: string): string => {
	const result = parseManifest(xml);
	return result.ok ? result.value.standard : result.problem.code;
};

const one = { items: item('R1'), resources: resource('R1') };

test.each([
	['1.2', 'scorm12'],
	['CAM 1.3', 'scorm2004-2nd'],
	['2004 3rd Edition', 'scorm2004-3rd'],
	['2004 4TH EDITION', 'scorm2004-4th'],
	['', 'scorm12'],
	['1.3 beta', 'other-standard'],
])('the version %j is %s', (version, expected) => {
	expect(standard(manifest({ ...one, version }))).toBe(expected);
});

test('where no version stands, the words of SCORM 2004 tell', () => {
	const xml = manifest({ ...one, version: '' }).replace('adlcp_rootv1p2', 'adlcp_v1p3');
	expect(standard(xml)).toBe('scorm2004-3rd');
	expect(standard(xml.replace('adlcp_v1p3', 'of_our_own'))).toBe('other-standard');
});
