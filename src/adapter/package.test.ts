import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from './example-course.ts';
import { makePackage, type Ingredients } from './package.ts';
import { readSchemas } from './schemas.ts';
import { makeSite } from './site.ts';
import type { Standard } from './standard.ts';

const built = new Map([['index.html', new TextEncoder().encode('<head></head>')]]);
const app = { icons: 'icons', background: '#ffffff', theme: '#000000', iconFiles: new Map() };

async function open(
	standard: Standard,
	more: Partial<Ingredients> = {},
): Promise<Record<string, string>> {
	const { zip } = await makePackage({
		course: EXAMPLE_COURSE,
		path: EXAMPLE_PATH,
		standard,
		site: makeSite(built),
		schemas: readSchemas,
		...more,
	});
	const texts = Object.entries(unzipSync(zip)).map(([name, bytes]) => [
		name,
		new TextDecoder().decode(bytes),
	]);
	return Object.fromEntries(texts);
}

describe('a package has at its root', () => {
	test('its manifest and schemas for SCORM', async () => {
		expect(Object.keys(await open('scorm12'))).toEqual([
			'imsmanifest.xml',
			'adlcp_rootv1p2.xsd',
			'ims_xml.xsd',
			'imscp_rootv1p1p2.xsd',
			'imsmd_rootv1p2p1.xsd',
			'index.html',
		]);
	});

	test('its course structure for cmi5', async () => {
		expect(Object.keys(await open('cmi5'))).toEqual(['cmi5.xml', 'index.html']);
	});

	test('neither for the web', async () => {
		expect(Object.keys(await open('web'))).toEqual(['index.html']);
	});

	test('what makes it an app for the web, if that is wanted', async () => {
		expect(Object.keys(await open('web', { app }))).toEqual([
			'app.webmanifest',
			'index.html',
			'register-worker.js',
			'service-worker.js',
		]);
	});

	test.each(['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5'] as const)(
		'nothing of an app for %s',
		async (standard) => {
			expect(await open(standard, { app })).toEqual(await open(standard));
		},
	);
});

describe('pages that others write', () => {
	const text = '<meta charset="utf-8"><p>We keep nothing.</p>';

	test('are told which package they are for, and lie in it', async () => {
		const files = await open('cmi5', {
			pages: ({ standard, reporting, locales }) =>
				new Map([['privacy.html', `${text}${standard} ${reporting} ${locales.join()}`]]),
		});
		expect(files['privacy.html']).toMatch(/cmi5 completion sv,en$/);
		expect(files['privacy.html']).toContain('http-equiv="content-security-policy"');
	});

	test('stand in the manifest', async () => {
		const files = await open('scorm12', { pages: () => new Map([['privacy.html', text]]) });
		expect(files['imsmanifest.xml']).toContain('<file href="privacy.html"/>');
	});

	test('stop the build when they cannot be in a package', async () => {
		const pages = () => new Map([['index.html', '<script src="/a.js"></script>']]);
		await expect(open('scorm12', { pages })).rejects.toThrow(/has the name of a file/);
	});
});
