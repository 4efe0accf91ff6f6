import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkNames } from '../../src/adapter/files.ts';
import { KINDS, rootFiles } from '../../src/adapter/manifest/kind.ts';
import { lintManifest } from '../../src/adapter/manifest/lint.ts';
import { absoluteReferences } from '../../src/adapter/references.ts';
import { isForPlatform, STANDARDS } from '../../src/adapter/standard.ts';
import { builtPackages, packagesFolder } from '../support/packages.ts';
import { beforePolicy, openPackage, unhashed } from './open-package.ts';
import { schemaFaults } from './xsd.ts';

/** The budget of a package: it loads in seconds on a phone. */
const LARGEST = 400_000;
const TOKENS = '../../src/lib/ui/styles/tokens.css';

// Fails with what to do when nothing has been built.
const packages = builtPackages();

const paths = [...new Set(packages.map(({ path }) => path))];

test.each(paths)('there is a package of %s for each standard', (path) => {
	const standards = packages.filter((each) => each.path === path).map(({ standard }) => standard);
	expect(standards.sort()).toEqual([...STANDARDS].sort());
});

/** What lies at the root of every package. */
const COURSE = ['index.html', 'licenses.txt', 'privacy.html'];
const APP = ['app.webmanifest', 'register-worker.js', 'service-worker.js'];
/** Folders of the course itself, and of an app. */
const FOLDERS = ['app', 'fonts'];

function rootOf(names: readonly string[]): { files: string[]; folders: string[] } {
	const folders = names
		.filter((name) => name.includes('/'))
		.map((name) => name.split('/')[0] ?? '');
	return {
		files: names.filter((name) => !name.includes('/')).sort(),
		folders: [...new Set(folders)].sort(),
	};
}

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
		expect(checkNames(names, entry.standard)).toEqual([]);
	});

	test('holds at its root what its standard asks for, and nothing foreign', () => {
		const own = isForPlatform(entry.standard) ? rootFiles(entry.standard) : APP;
		expect(rootOf(names)).toEqual({
			files: [...COURSE, ...own].sort(),
			folders: entry.standard === 'web' ? [...FOLDERS, 'icons'] : FOLDERS,
		});
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
		const { standard, course, path, version, reporting } = entry;
		expect(info).toEqual({ standard, course, path, version, reporting });
	});

	test('may talk to a platform elsewhere only in cmi5', () => {
		const talks = /connect-src ([^;]*)/.exec(policy)?.[1];
		expect(talks).toBe(entry.standard === 'cmi5' ? "'self' https: http:" : "'self'");
	});
});

describe.for(packages.filter(({ standard }) => isForPlatform(standard)))('$file', (entry) => {
	const { names, text } = openPackage(readFileSync(join(packagesFolder, entry.file)));
	const { standard } = entry;

	test('has a right manifest', async () => {
		if (!isForPlatform(standard)) throw new Error(`${standard} has no manifest.`);
		const xml = text(KINDS[standard].file);
		expect(lintManifest(xml, names, standard)).toEqual([]);
		expect(standard === 'cmi5' ? [] : await schemaFaults(xml, standard)).toEqual([]);
	});
});

describe.for(packages.filter(({ standard }) => standard === 'web'))('$file', ({ file }) => {
	const { names, text } = openPackage(readFileSync(join(packagesFolder, file)));

	test('is an app in the colours of the course', () => {
		const app = JSON.parse(text('app.webmanifest'));
		const tokens = readFileSync(join(import.meta.dirname, TOKENS), 'utf8');
		expect(tokens).toContain(`--ground: ${app.background_color};`);
		expect(tokens).toContain(`--accent: ${app.theme_color};`);
		for (const { src } of app.icons) expect(names).toContain(src.replace('./', ''));
	});

	test('has a worker that knows every other file', () => {
		const list = /^const PACKAGE = (.*);\n/.exec(text('service-worker.js'))?.[1] ?? '{}';
		expect(Object.keys(JSON.parse(list).files)).toEqual(
			names.filter((name) => name !== 'service-worker.js'),
		);
	});
});
