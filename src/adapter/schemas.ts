import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './files.ts';
import { KINDS } from './manifest/kind.ts';
import type { PlatformStandard } from './standard.ts';

/**
 * The schema files that must lie at the root of a package. Platforms ignore them; ADL's validator
 * fails a SCORM package without them (REQUIRED_FILES_AT_ROOT).
 */
export function readSchemas(standard: PlatformStandard): Files {
	return new Map(
		KINDS[standard].schemas.flatMap(({ folder, files }) =>
			files.map((name) => [name, readFileSync(join(SCHEMAS, folder, name))] as const),
		),
	);
}

const SCHEMAS = join(import.meta.dirname, 'schemas');
