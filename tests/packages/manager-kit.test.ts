import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { deflateSync, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkNames } from '../../src/adapter/files.ts';
import { zip } from '../../src/adapter/index.ts';
import { absoluteReferences } from '../../src/adapter/references.ts';
import { teamViewName } from '../../src/kit/index.ts';
import { realCourse } from '../support/course.ts';
import { kitFolder } from '../support/manager-kit.ts';
import { builtPackages, packagesFolder } from '../support/packages.ts';
import { teamViewFile } from '../support/team-view.ts';
import { openPackage } from './open-package.ts';

const packed = readFileSync(`${kitFolder}.zip`);
const files = new Map(Object.entries(unzipSync(packed)));
const names = [...files.keys()];
const text = (name: string) => new TextDecoder().decode(files.get(name));
const { course } = realCourse();

test('the kit is the same as a folder and as a zip', () => {
	const inFolder = readdirSync(kitFolder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const named = inFolder.map((file) => relative(kitFolder, file).split(sep).join('/'));
	expect(named.sort()).toEqual(names.toSorted());
	for (const name of names) {
		expect(Buffer.compare(readFileSync(join(kitFolder, name)), files.get(name) ?? packed)).toBe(0);
	}
});

test('the same kit gives the same zip, to the byte, whatever the order in which it is packed', async () => {
	const again = await zip(new Map([...files].toReversed()), (content) =>
		deflateSync(content, { level: 9 }),
	);
	expect(Buffer.compare(again, packed)).toBe(0);
});

test('the licence of its font comes with it', () => {
	expect(text('licenses.txt')).toContain('Atkinson');
});

/** The kit's own: the team view is a program, and has tests of its own. */
const pages = names.filter((name) => name.endsWith('.html') && name !== teamViewName);

test('its names are plain', () => {
	expect(checkNames(names)).toEqual([]);
});

test('it has a page for each course, and a sheet for each scenario, in each language', () => {
	const scenarios = course.lessons.filter(({ kind }) => kind === 'scenario');
	const wanted = course.locales.flatMap((locale) => [
		...course.paths.map(({ id }) => `${locale}/${id}.html`),
		...scenarios.map(({ id }) => `${locale}/sheets/${id}.html`),
	]);
	expect(pages.toSorted()).toEqual(['index.html', ...wanted].toSorted());
});

test('the team view lies beside them, the same as by itself', () => {
	expect(text(teamViewName)).toBe(readFileSync(teamViewFile, 'utf8'));
});

describe.each(pages)('%s', (name) => {
	const page = text(name);

	test('allows nothing but the one style that it has', () => {
		const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
		const hash = createHash('sha256').update(style).digest('base64');
		expect(page.match(/<style/g)).toHaveLength(1);
		expect(page).toContain(
			`content="default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'"`,
		);
		expect(page).not.toMatch(/<(script|link|img|iframe|button|form|input)\b|\sstyle=/);
	});

	test('leads nowhere but into the kit', () => {
		expect(absoluteReferences(name, page)).toEqual([]);
		const ways = [...page.matchAll(/href="([^"#]+)"/g)].map((match) => match[1] ?? '');
		const targets = ways.map((way) => new URL(way, `kit:/${name}`).pathname.slice(1));
		expect(targets.filter((target) => !files.has(target))).toEqual([]);
	});
});

test('it is no part of what learners are given', () => {
	for (const { file } of builtPackages()) {
		const foreign = openPackage(readFileSync(join(packagesFolder, file))).names.filter((name) =>
			/kit|sheets|messages\/.*\.txt/.test(name),
		);
		expect(foreign, file).toEqual([]);
	}
});
