import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import { twoAus } from '../../../testing/foreign/two-aus.ts';
import { twoScos } from '../../../testing/foreign/two-scos.ts';
import { wrapper12 } from '../../../testing/foreign/wrapper12.ts';
import { importZip } from './import.ts';
import type { Package } from './packages.ts';

/* Whole packages as others make them. In a browser they are played by tests/e2e/foreign.spec.ts. */

const imported = async (zip: Uint8Array): Promise<Package> => {
	await using bench = await openBench();
	const result = await importZip(bench.host, bench.write('a.zip', zip));
	if (!result.ok) throw new Error(JSON.stringify(result.problem));
	return result.value.package;
};

test('an old course for SCORM 1.2, in an old encoding', async () => {
	expect(await imported(wrapper12())).toMatchObject({
		standard: 'scorm12',
		title: 'Brandsäkerhet i förrådet',
		version: '1.1',
		contents: [{ type: 'sco', file: 'Innehåll/start sida.htm', query: '?tema=röd', mastery: '70' }],
	});
});

test('a course for SCORM 2004 with two SCOs and a page, and rules that are not followed', async () => {
	expect(await imported(twoScos())).toMatchObject({
		standard: 'scorm2004-3rd',
		title: 'Att arkivera rätt',
		contents: [
			{ type: 'page', depth: 0, file: 'om/om.html' },
			{ type: 'heading', depth: 0, title: 'Kapitel 1: Grunderna' },
			{ type: 'sco', depth: 1, file: 'las/index.html', passing: '' },
			{ type: 'sco', depth: 1, query: '?sida=1&fragor=2', passing: '0.6' },
		],
	});
});

test('a cmi5 course with two AUs in a block', async () => {
	expect(await imported(twoAus())).toMatchObject({
		standard: 'cmi5',
		title: 'Lyft rätt',
		description: 'Så bär du tungt utan att skada ryggen.',
		contents: [
			{ type: 'heading', title: 'Grunder' },
			{ type: 'au', depth: 1, file: 'au/lyft.html', query: '?del=las', moveOn: 'Completed' },
			{ type: 'au', depth: 1, masteryScore: 0.8, launchMethod: 'OwnWindow' },
		],
	});
});
