import type { Breach } from './breach.ts';
import { parseElement, ruleFor, type ElementName } from './element-name.ts';
import type { StandardRules } from './rule.ts';
import { countOf, type ReadonlyValues } from './values.ts';

/** What the standard has against a read. */
export function judgeGet(
	rules: StandardRules,
	values: ReadonlyValues,
	element: string,
): Breach | undefined {
	const { codes } = rules;
	const name = parseElement(element);
	const rule = ruleFor(rules, name);
	const against = (code: string, complaint: string): Breach => ({
		code,
		complaint,
		about: 'access',
	});
	if (!rule) return against(codeOfUnknown(rules, name), `read of ${element}, which is no element`);
	if (rule.access === 'write') return against(codes.writeOnly, `read of ${element}`);
	const missing = name.steps.find(({ path, index }) => index >= countOf(values, path));
	return missing && against(codes.noRecord, `read of ${element}, and there is no such record`);
}

/** SCORM 1.2 RTE 3.3.5 knows 202 and 203, SCORM 2004 4th Ed. RTE 3.1.7.5 the general failure for both. */
function codeOfUnknown(rules: StandardRules, { general }: ElementName): string {
	const parent = general.replace(/\._(children|count)$/, '');
	const exists = Object.keys(rules.elements).some(
		(other) => other === parent || other.startsWith(`${parent}.`),
	);
	if (parent === general || !exists) return rules.codes.unknown;
	return general.endsWith('_count') ? rules.codes.noCount : rules.codes.noChildren;
}
