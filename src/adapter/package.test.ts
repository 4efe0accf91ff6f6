import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from './example-course.ts';
import { makePackage } from './package.ts';
import { readSchemas } from './schemas.ts';
import type { Standard } from './standard.ts';

async function names(standard: Standard): Promise<string[]> {
	const files = new Map([['index.html', new TextEncoder().encode('<head></head>')]]);
	const made = await makePackage({
		course: EXAMPLE_COURSE,
		path: EXAMPLE_PATH,
		standard,
		files,
		schemas: readSchemas,
	});
	return Object.keys(unzipSync(made.zip));
}

test('a package for a platform has its manifest and schemas at the root', async () => {
	expect(await names('scorm12')).toEqual([
		'imsmanifest.xml',
		'adlcp_rootv1p2.xsd',
		'ims_xml.xsd',
		'imscp_rootv1p1p2.xsd',
		'imsmd_rootv1p2p1.xsd',
		'index.html',
	]);
});

test('a package for the web has neither', async () => {
	expect(await names('web')).toEqual(['index.html']);
});
