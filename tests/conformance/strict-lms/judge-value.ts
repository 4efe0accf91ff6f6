import type { Flaw } from './formats/format.ts';
import type { Rule, StandardRules } from './rule.ts';

/** Judges a value by itself. @param type of the interaction, for an answer or a pattern of one */
export function judgeValue(
	rules: StandardRules,
	rule: Rule,
	value: string,
	type: string | undefined,
): Flaw | undefined {
	if (!rule.answer) return rule.format?.(value);
	const isType = type !== undefined && Object.hasOwn(rules.answers, type);
	const answers = isType ? rules.answers[type] : undefined;
	return answers
		? answers[rule.answer](value)
		: { kind: 'form', says: `cannot be judged: there is no type of interaction "${type ?? ''}"` };
}
