import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSchemas } from './schemas.ts';

test.each(['scorm12', 'scorm2004-4th'] as const)(
	'every schema file that %s needs is here, and no other',
	(standard) => {
		const here = readdirSync(join(import.meta.dirname, 'schemas', standard));
		expect([...readSchemas(standard).keys()].sort()).toEqual(here.sort());
	},
);

test.each(['scorm12', 'scorm2004-4th'] as const)(
	'the schema files of %s end lines with LF',
	(standard) => {
		for (const bytes of readSchemas(standard).values()) expect(bytes.includes(13)).toBe(false);
	},
);
