import type { Rule, StandardRules } from './rule.ts';

/** A step into a collection: which record of which. */
export interface Step {
	/** The collection as it was addressed, `cmi.interactions.3.objectives`. */
	readonly path: string;
	/** Its name in the standard, `cmi.interactions.n.objectives`. */
	readonly name: string;
	readonly index: number;
}

/** An element as a course addresses it. */
export interface ElementName {
	/** With `n` and `m` for the indexes, as the standard writes it. */
	readonly general: string;
	readonly steps: readonly Step[];
	/** Its name within the record it belongs to, `id` or `score.raw`; the whole name outside collections. */
	readonly field: string;
}

const INDEX = /^(0|[1-9]\d*)$/;
const LETTERS = ['n', 'm'] as const;

export function parseElement(element: string): ElementName {
	const parts = element.split('.');
	const general: string[] = [];
	const steps: Step[] = [];
	let fieldFrom = 0;
	parts.forEach((part, place) => {
		const letter = LETTERS[steps.length];
		if (!INDEX.test(part) || place === 0 || !letter) return void general.push(part);
		steps.push({
			path: parts.slice(0, place).join('.'),
			name: general.join('.'),
			index: Number(part),
		});
		general.push(letter);
		fieldFrom = place + 1;
	});
	return { general: general.join('.'), steps, field: parts.slice(fieldFrom).join('.') };
}

export function ruleFor(rules: StandardRules, name: ElementName): Rule | undefined {
	return Object.hasOwn(rules.elements, name.general) ? rules.elements[name.general] : undefined;
}
