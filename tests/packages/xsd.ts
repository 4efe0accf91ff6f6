import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = join(import.meta.dirname, '../../src/adapter/schemas');
const DRIVERS = join(import.meta.dirname, 'drivers');

/**
 * Validates a manifest against the official schemas, with libxml2 as in `xmllint --schema`.
 *
 * @param standard name of the schema folder and of the driver, which imports all its namespaces
 * @returns one sentence per fault; empty if the manifest is valid
 */
export async function schemaFaults(xml: string, standard: string): Promise<string[]> {
	const result = await validateXML({
		xml: { fileName: 'imsmanifest.xml', contents: xml },
		schema: { fileName: 'driver.xsd', contents: read(DRIVERS, `driver-${standard}.xsd`) },
		preload: readdirSync(join(SCHEMAS, standard)).map((fileName) => ({
			fileName,
			contents: deterministic(fileName, read(SCHEMAS, standard, fileName)),
		})),
	});
	return result.valid ? [] : result.errors.map(({ message }) => message);
}

/**
 * The LOM schema of SCORM 1.2 lets any element follow, also those it has just named, which XML
 * Schema forbids (1.0 part 1, 3.8.6). libxml2 accepted that up to 2.11 and refuses the schema since.
 * Packages carry the official file; for the check, foreign elements must be of another namespace.
 */
function deterministic(fileName: string, schema: string): string {
	return fileName === 'imsmd_rootv1p2p1.xsd' ? schema.replaceAll('##any', '##other') : schema;
}

function read(...path: string[]): string {
	return readFileSync(join(...path), 'utf8');
}
