import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintManifest } from '../../src/adapter/manifest/lint.ts';
import { absoluteReferences } from '../../src/adapter/references.ts';
import { STANDARDS, type Standard } from '../../src/adapter/standard.ts';
import { buildApp, type BuiltApp } from './build-app.ts';
import { beforePolicy, openPackage, unhashed, type OpenPackage } from './open-package.ts';
import { schemaFaults } from './xsd.ts';

const BUILD = 30_000;
const SCORM = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const;

describe.each(['inline', 'single', 'split'] as const)('an app bundled as %s', (strategy) => {
	let first: BuiltApp;
	let second: BuiltApp;
	beforeAll(async () => {
		first = await buildApp({ strategy });
		second = await buildApp({ strategy });
	}, 2 * BUILD);

	function open(standard: Standard): OpenPackage {
		return openPackage(first.files.get(`fixture-everyone-${standard}.zip`) ?? new Uint8Array());
	}

	test('becomes a package for each standard, and a list of them', () => {
		expect(first.complaint).toBe('');
		expect([...first.files.keys()].sort()).toEqual([
			'fixture-everyone-cmi5.zip',
			'fixture-everyone-scorm12.zip',
			'fixture-everyone-scorm2004-3rd.zip',
			'fixture-everyone-scorm2004-4th.zip',
			'fixture-everyone-web.zip',
			'index.json',
		]);
	});

	test('gives the same bytes when it is built again', () => {
		expect(first.files).toEqual(second.files);
	});

	describe.each(STANDARDS)('for %s', (standard) => {
		test('carries its notices', () => {
			expect(open(standard).text('licenses.txt')).toBe('Notices for the fixture app.\n');
		});

		test('carries the pages that others wrote, under a policy', () => {
			const page = open(standard).text('privacy.html');
			expect(page).toContain(`<title>${standard}</title>`);
			expect(page).toContain("default-src 'none'");
		});

		test('refers to nothing absolutely', () => {
			const { names, text } = open(standard);
			expect(names.flatMap((name) => absoluteReferences(name, text(name)))).toEqual([]);
		});

		test('has a policy that allows what it holds', () => {
			const page = open(standard);
			expect(page.policy).toContain("default-src 'none'; script-src 'self' 'sha256-");
			expect(unhashed(page)).toEqual([]);
			expect(beforePolicy(page)).toBe(-1);
		});

		test('knows what it is', () => {
			expect(open(standard).info).toEqual({
				standard,
				course: 'fixture',
				path: 'everyone',
				version: '0.1.0',
				reporting: 'result',
			});
		});
	});

	test.each(SCORM)('has a valid manifest for %s', async (standard) => {
		const { names, text } = open(standard);
		const xml = text('imsmanifest.xml');
		expect(await schemaFaults(xml, standard)).toEqual([]);
		expect(lintManifest(xml, names, standard)).toEqual([]);
	});

	test('has a sound course structure for cmi5', () => {
		const { names, text } = open('cmi5');
		expect(lintManifest(text('cmi5.xml'), names, 'cmi5')).toEqual([]);
	});
});

describe('a build stops', () => {
	test('at an absolute reference', { timeout: BUILD }, async () => {
		const { complaint } = await buildApp({ routes: 'src/routes-absolute' });
		expect(complaint).toContain('index.html refers to "/icon.svg"');
	});

	test('at a file name outside ASCII', { timeout: BUILD }, async () => {
		const assets = mkdtempSync(join(tmpdir(), 'static-'));
		cpSync(join(import.meta.dirname, 'app/static'), assets, { recursive: true });
		writeFileSync(join(assets, 'bild å.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
		const { complaint } = await buildApp({ assets });
		rmSync(assets, { recursive: true });
		expect(complaint).toContain('The file name "bild å.svg" has a space or a character outside');
	});
});
