import type { Problem } from '../problem.ts';
import type { PlatformStandard } from '../standard.ts';
import { readXml } from './document.ts';
import { KINDS } from './kind.ts';

/**
 * Checks a manifest for what the XML schemas let through: half of the faults that make a platform
 * or ADL's validator refuse a package.
 *
 * @param zipFileNames every name in the zip
 * @returns all problems at once; empty if there are none
 */
export function lintManifest(
	xml: string,
	zipFileNames: readonly string[],
	standard: PlatformStandard,
): Problem[] {
	const { file, check } = KINDS[standard];
	const root = readXml(xml);
	if (typeof root === 'string') {
		const sentence = `${file} is not well-formed XML: ${root}. Escape &, < and quotes.`;
		return [{ rule: 'not-well-formed', sentence }];
	}
	return check({ root, names: zipFileNames });
}
