import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reports as learning platforms export them, about people who do not exist. */
const exportsFolder = join(import.meta.dirname, '../fixtures/lms-exports');

/** The file of a sample report. */
export function exportFile(name: string): string {
	return join(exportsFolder, name);
}

/** The bytes of a sample report. */
export function exportBytes(name: string): Uint8Array {
	return new Uint8Array(readFileSync(exportFile(name)));
}
