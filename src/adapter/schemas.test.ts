import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rootFiles } from './manifest/kind.ts';
import { readSchemas } from './schemas.ts';

const SCORM = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const;

test('every schema file that is here is needed', () => {
	const here = readdirSync(join(import.meta.dirname, 'schemas'), { recursive: true })
		.map(String)
		.filter((name) => /\.(xsd|dtd)$/.test(name))
		.map((name) => name.replace(/^.*[\\/]/, ''));
	const needed = SCORM.flatMap((standard) => [...readSchemas(standard).keys()]);
	expect(new Set(here)).toEqual(new Set(needed));
	// Most of SCORM 2004 is there once for both editions.
	expect(here).toHaveLength(needed.length - 14);
});

test.each(SCORM)('a package for %s has its manifest and schemas at the root', (standard) => {
	expect(rootFiles(standard)).toEqual(['imsmanifest.xml', ...readSchemas(standard).keys()]);
});

test('cmi5 asks for no schema files', () => {
	expect(rootFiles('cmi5')).toEqual(['cmi5.xml']);
	expect(readSchemas('cmi5').size).toBe(0);
});

test.each(SCORM)('the schema files of %s end lines with LF', (standard) => {
	for (const bytes of readSchemas(standard).values()) expect(bytes.includes(13)).toBe(false);
});

test('the editions of SCORM 2004 have threshold schemas of their own', () => {
	const own = (standard: (typeof SCORM)[number]): string =>
		String(readSchemas(standard).get('adlcp_v1p3.xsd'));
	expect(own('scorm2004-4th')).toContain('minProgressMeasure');
	expect(own('scorm2004-3rd')).not.toContain('minProgressMeasure');
});
