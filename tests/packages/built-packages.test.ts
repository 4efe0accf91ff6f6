import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkNames } from '../../src/adapter/files.ts';
import { lintManifest } from '../../src/adapter/manifest/lint.ts';
import { absoluteReferences } from '../../src/adapter/references.ts';
import { builtPackages, packagesFolder } from '../support/packages.ts';
import { beforePolicy, openPackage, unhashed } from './open-package.ts';
import { schemaFaults } from './xsd.ts';

/** The budget of a package: it loads in seconds on a phone. */
const LARGEST = 400_000;

// Fails with what to do when nothing has been built.
const packages = builtPackages();

test('there is a package for each standard', () => {
	const standards = new Set(packages.map(({ standard }) => standard));
	expect(standards).toEqual(new Set(['scorm12', 'scorm2004-4th', 'web']));
});

describe.for(packages)('$file', (entry) => {
	const zip = readFileSync(join(packagesFolder, entry.file));
	const opened = openPackage(zip);
	const { names, text, policy, info } = opened;

	test('is the file that index.json describes', () => {
		expect(zip.byteLength).toBe(entry.bytes);
		expect(createHash('sha256').update(zip).digest('hex')).toBe(entry.sha256);
	});

	test('is at most 400 kB', () => {
		expect(zip.byteLength).toBeLessThanOrEqual(LARGEST);
	});

	test('has only names that every server can serve', () => {
		expect(checkNames(names)).toEqual([]);
	});

	test('refers to nothing absolutely and to no other server', () => {
		expect(names.flatMap((name) => absoluteReferences(name, text(name)))).toEqual([]);
	});

	test('has a policy that allows what it holds', () => {
		expect(policy).toContain("default-src 'none'");
		expect(unhashed(opened)).toEqual([]);
		expect(beforePolicy(opened)).toBe(-1);
	});

	test('knows what it is', () => {
		const { standard, course, path, version } = entry;
		expect(info).toEqual({ standard, course, path, version });
	});

	test('has a manifest if it is for a platform, and a right one', async () => {
		const xml = text('imsmanifest.xml');
		if (entry.standard === 'web') {
			expect(names).not.toContain('imsmanifest.xml');
			return;
		}
		expect(await schemaFaults(xml, entry.standard)).toEqual([]);
		expect(lintManifest(xml, names, entry.standard)).toEqual([]);
	});
});
