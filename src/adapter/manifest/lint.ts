import type { Problem } from '../problem.ts';
import type { ScormStandard } from '../standard.ts';
import { readXml } from './document.ts';
import { PROFILES } from './profile.ts';
import type { Rules } from './rule.ts';
import { FILE_RULES } from './rules/files.ts';
import { HREF_RULES } from './rules/hrefs.ts';
import { IDENTIFIER_RULES } from './rules/identifiers.ts';
import { SCHEMA_RULES } from './rules/schema.ts';
import { SCO_RULES } from './rules/sco.ts';

const RULES: Rules = {
	...SCHEMA_RULES,
	...IDENTIFIER_RULES,
	...SCO_RULES,
	...HREF_RULES,
	...FILE_RULES,
};

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
	standard: ScormStandard,
): Problem[] {
	const root = readXml(xml);
	if (typeof root === 'string') {
		const sentence = `imsmanifest.xml is not well-formed XML: ${root}. Escape &, < and quotes.`;
		return [{ rule: 'not-well-formed', sentence }];
	}
	const subject = { root, names: zipFileNames, profile: PROFILES[standard] };
	return Object.entries(RULES).flatMap(([rule, check]) =>
		check(subject).map((sentence) => ({ rule, sentence })),
	);
}
