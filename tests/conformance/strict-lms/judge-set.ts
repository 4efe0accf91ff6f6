import { breachOf, type Breach } from './breach.ts';
import { parseElement, ruleFor, type ElementName } from './element-name.ts';
import { judgeValue } from './judge-value.ts';
import type { Rule, StandardRules } from './rule.ts';
import { countOf, fieldsOf, type ReadonlyValues } from './values.ts';

/** A write, and what it is judged by. */
interface Write {
	readonly rules: StandardRules;
	readonly values: ReadonlyValues;
	readonly element: string;
	readonly value: string;
	readonly name: ElementName;
	readonly rule: Rule;
}

/** What the standard has against a write; the first objection counts. */
export function judgeSet(
	rules: StandardRules,
	values: ReadonlyValues,
	element: string,
	value: string,
): Breach | undefined {
	const name = parseElement(element);
	const rule = ruleFor(rules, name);
	if (!rule) {
		const complaint = `write of ${element}, which is no element`;
		return { code: rules.codes.unknown, complaint, about: 'access' };
	}
	const write = { rules, values, element, value, name, rule };
	return access(write) ?? place(write) ?? dependency(write) ?? worth(write) ?? identity(write);
}

function access({ rules: { codes }, element, rule }: Write): Breach | undefined {
	if (rule.access !== 'read') return undefined;
	return {
		code: rule.keyword ? codes.keyword : codes.readOnly,
		complaint: `write of ${element}`,
		about: 'access',
	};
}

/** Records are numbered without a gap: the next index is the count (SCORM 2004 4th Ed. RTE 3.1.3.4). */
function place(write: Write): Breach | undefined {
	const { rules, values, element, name } = write;
	for (const step of name.steps) {
		const count = countOf(values, step.path);
		const most = mostOf(write, step.name);
		const isLast = step === name.steps.at(-1);
		if (step.index < count) continue;
		if (!isLast) return missing(write, `the record of ${step.path} is not there`);
		if (step.index > count) return refused(rules, `${element} leaves a gap after ${count}`);
		if (count >= most) return refused(rules, `${element} is one more than ${most}`);
	}
	return undefined;
}

function dependency(write: Write): Breach | undefined {
	const { values, name, rule } = write;
	const record = name.steps[0];
	const before = (rule.after ?? []).find(
		(field) => !values.has(`${record?.path ?? ''}.${record?.index ?? ''}.${field}`),
	);
	return before === undefined ? undefined : missing(write, `${before} has to be set before`);
}

function worth({ rules, values, element, value, name, rule }: Write): Breach | undefined {
	const flaw = judgeValue(rules, rule, value, typeOf(values, name));
	return flaw && breachOf(flaw, element, rules.codes);
}

/** SCORM 2004 4th Ed. RTE 4.2.17: an id is set once, and no two records have the same. */
function identity({ rules, values, element, value, name, rule }: Write): Breach | undefined {
	const step = name.steps.at(-1);
	const already = values.get(element);
	if (already === value || !step) return undefined;
	if (rule.once && already !== undefined) {
		return refused(rules, `${element} is ${already} and may not become ${value}`);
	}
	const twin = fieldsOf(values, step.path, name.field).find((other) => other.value === value);
	const onlyOnce = rule.unique ?? isPatternOfChoice(values, name);
	return twin && onlyOnce
		? refused(rules, `${element} is ${value}, as is ${twin.index}`)
		: undefined;
}

/** SCORM 2004 4th Ed. RTE 4.2.9.1: the patterns of a choice are a set. */
function isPatternOfChoice(values: ReadonlyValues, name: ElementName): boolean {
	return name.general.endsWith('.pattern') && typeOf(values, name) === 'choice';
}

function mostOf({ rules, values, name }: Write, collection: string): number {
	const most = rules.collections[collection] ?? Infinity;
	if (!collection.endsWith('.correct_responses')) return most;
	return rules.answers[typeOf(values, name) ?? '']?.patterns ?? most;
}

function typeOf(values: ReadonlyValues, { steps: [first] }: ElementName): string | undefined {
	return first && values.get(`${first.path}.${first.index}.type`);
}

function missing({ rules, element }: Write, why: string): Breach {
	return { code: rules.codes.dependency, complaint: `${element}: ${why}`, about: 'gap' };
}

function refused(rules: StandardRules, complaint: string): Breach {
	return { code: rules.codes.badSet, complaint, about: 'gap' };
}
