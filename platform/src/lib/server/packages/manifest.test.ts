import { expect, test } from 'vitest';
import { manifest12, manifest2004 } from '../../../testing/zips.ts';
import { decodeXml } from './encoding.ts';
import { parseManifest } from './manifest.ts';
import { partsOf } from './contents.ts';
import type { Sco } from './contents.ts';
import type { Manifest } from './manifest.ts';

const read = (xml: string): Manifest => {
	const result = parseManifest(xml);
	if (!result.ok) throw new Error(result.problem.code);
	return result.value;
};

const sco = (xml: string, which = 0): Sco => {
	const part = partsOf(read(xml).contents)[which];
	if (part?.type !== 'sco') throw new Error('no SCO');
	return part;
};

test('a mastery score and launch data of 1.2 are read', () => {
	const item =
		'<adlcp:datafromlms>{"v":1}</adlcp:datafromlms><adlcp:masteryscore>80</adlcp:masteryscore>';
	expect(sco(manifest12({ item }))).toMatchObject({ mastery: '80', launchData: '{"v":1}' });
});

test('without a mastery score in the manifest there is none', () => {
	expect(sco(manifest12()).mastery).toBe('');
});

test('a pass mark of 2004 counts only when the measure decides', () => {
	const item = (by: string): string =>
		`<imsss:sequencing><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="${by}"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing>`;
	expect(sco(manifest2004({ item: item('true') })).passing).toBe('0.8');
	expect(sco(manifest2004({ item: item('false') })).passing).toBe('');
});

test('a completion threshold counts only when the measure decides', () => {
	const item = (by: string): string =>
		`<adlcp:completionThreshold completedByMeasure="${by}" minProgressMeasure="0.9"/>`;
	expect(sco(manifest2004({ item: item('true') })).threshold).toBe('0.9');
	expect(sco(manifest2004({ item: item('false') })).threshold).toBe('');
});

test('the third edition is known by its name', () => {
	const xml = manifest2004().replace('4th Edition', '3rd Edition');
	expect(read(xml).standard).toBe('scorm2004-3rd');
});

test('parameters of the item and a query in the address are kept, the file is decoded', () => {
	const xml = manifest12({ href: 'min%20kurs/index.html?a=1' }).replace(
		'identifierref="RES-1"',
		'identifierref="RES-1" parameters="?lang=sv#/start"',
	);
	expect(sco(xml)).toMatchObject({ file: 'min kurs/index.html', query: '?a=1&lang=sv#/start' });
});

test('a manifest in an older encoding is decoded by its declaration', () => {
	const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><manifest>å</manifest>';
	expect(decodeXml(Buffer.from(xml, 'latin1'))).toContain('å');
	expect(decodeXml(Buffer.from('<a>å</a>', 'latin1'))).toBeUndefined();
});

test.each([
	['UTF-8 with a mark', Buffer.from('\ufeff<manifest>å</manifest>', 'utf8')],
	[
		'UTF-16 with a mark',
		Buffer.from('\ufeff<?xml version="1.0"?><manifest>å</manifest>', 'utf16le'),
	],
	['UTF-16 without one', Buffer.from('<?xml version="1.0"?><manifest>å</manifest>', 'utf16le')],
	[
		'UTF-8 that calls itself UTF-16',
		Buffer.from('<?xml version="1.0" encoding="utf-16"?><manifest>å</manifest>', 'utf8'),
	],
	[
		'windows-1252',
		Buffer.from('<?xml version="1.0" encoding="windows-1252"?><manifest>å</manifest>', 'latin1'),
	],
	['UTF-8 with lines before it', Buffer.from('\r\n\r\n<manifest>å</manifest>', 'utf8')],
])('a manifest in %s is read', (_name, bytes) => {
	expect(decodeXml(bytes)).toMatch(/^<[^]*å<\/manifest>$/);
});
