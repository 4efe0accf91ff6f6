import { parseElement, ruleFor } from './element-name.ts';
import { judgeValue } from './judge-value.ts';
import type { StandardName } from './rule.ts';
import { rulesOf } from './rules.ts';

/**
 * Judges one value alone, for whoever tests an encoder with whatever comes to mind.
 * @param element as it would be set, `cmi.interactions.3.learner_response`; indexes may be anything
 * @param about `type` of the interaction, for its answers and patterns
 * @returns what the standard has against it, nothing when it may be set
 */
export function validate(
	standard: StandardName,
	element: string,
	value: string,
	about: { readonly type?: string } = {},
): string | undefined {
	const rules = rulesOf[standard];
	const rule = ruleFor(rules, parseElement(element));
	if (!rule) return `${element} is no element of ${standard}`;
	if (rule.access === 'read') return `${element} may only be read`;
	const flaw = judgeValue(rules, rule, value, about.type);
	return flaw && `${element} ${flaw.says}: ${JSON.stringify(value).slice(0, 80)}`;
}
