import { breachOf, type Breach } from './breach.ts';
import { parseElement, ruleFor } from './element-name.ts';
import type { Profile } from './profile.ts';
import type { StandardRules } from './rule.ts';
import type { ReadonlyValues } from './values.ts';

/** What this platform has against a value that the standard allows. The complaint names the platform. */
export function ownObjection(
	{ rules, profile }: { readonly rules: StandardRules; readonly profile: Profile },
	values: ReadonlyValues,
	element: string,
	value: string,
): Breach | undefined {
	const own = profile.refuses?.[rules.name];
	const name = parseElement(element);
	const answer = ruleFor(rules, name)?.answer;
	const [step] = name.steps;
	const type = values.get(`${step?.path ?? ''}.${step?.index ?? ''}.type`) ?? '';
	const format = answer ? own?.answers?.[type]?.[answer] : own?.elements?.[name.general];
	const flaw = format?.(value);
	return flaw && breachOf(flaw, `on ${profile.name}, ${element}`, rules.codes);
}
