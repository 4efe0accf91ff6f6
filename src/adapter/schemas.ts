import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './files.ts';
import { PROFILES } from './manifest/profile.ts';
import type { ScormStandard } from './standard.ts';

/**
 * The schema files that must lie at the root of a package. Platforms ignore them; ADL's validator
 * fails a package without them (REQUIRED_FILES_AT_ROOT).
 */
export function readSchemas(standard: ScormStandard): Files {
	const folder = join(import.meta.dirname, 'schemas', standard);
	return new Map(
		PROFILES[standard].schemaFiles.map((name) => [name, readFileSync(join(folder, name))]),
	);
}
