import type { Profile } from './profile.ts';
import type { StandardRules } from './rule.ts';
import type { Store } from './store.ts';
import { countOf, type ReadonlyValues, type Values } from './values.ts';

/** What a launch begins with. */
export interface Attempt {
	readonly values: Values;
	readonly mode: string;
	/** The course can know the mode, and it is one in which nothing may be written. */
	readonly isReadOnly: boolean;
	/** Nothing of what is stored belongs to it. */
	readonly isNew: boolean;
}

const VERDICTS: readonly (string | undefined)[] = ['completed', 'passed', 'failed'];

export function beginAttempt(
	rules: StandardRules,
	profile: Profile,
	store: Store,
	asked: string,
): Attempt {
	const { names } = rules;
	const judged = VERDICTS.includes(store.values.get(names.status));
	const review = profile.reviewsAfterCompletion && judged ? 'review' : asked;
	const mode = asked === 'normal' ? (profile.mode ?? review) : asked;
	const suspended = store.values.get(names.exit) === 'suspend';
	const isNew = store.values.size === 0 || (rules.emptyUnlessSuspended && !suspended);
	const values = new Map([
		...initialValues(rules, profile),
		[names.entry, entryOf(isNew, suspended)],
		...(isNew ? [] : keptValues(rules, store.values)),
		...modeValues(rules, mode),
	]);
	listObjectives(values, profile.objectives ?? []);
	const knowable = isSupported(profile, names.mode);
	return { values, mode, isNew, isReadOnly: mode !== 'normal' && knowable };
}

export function isSupported(profile: Profile, element: string): boolean {
	return !(profile.unsupported ?? []).some(
		(name) => element === name || element.startsWith(`${name}.`),
	);
}

/** SCORM 1.2 RTE 3.4.4 and SCORM 2004 4th Ed. RTE 4.2.7: neither the first time nor a resumption says nothing. */
function entryOf(isNew: boolean, suspended: boolean): string {
	if (isNew) return 'ab-initio';
	return suspended ? 'resume' : '';
}

function initialValues(rules: StandardRules, profile: Profile) {
	return Object.entries(rules.elements).flatMap(([element, rule]): [string, string][] => {
		const initial = profile.initial?.[element] ?? rule.initial;
		const isRecord = element.includes('.n.') || rule.keyword;
		return initial === undefined || isRecord ? [] : [[element, initial]];
	});
}

/** Interactions of SCORM 1.2 are kept although they cannot be read: their number can. */
function keptValues(rules: StandardRules, stored: ReadonlyValues) {
	return [...stored].filter(([element]) => !rules.elements[element]?.passing);
}

function modeValues({ names }: StandardRules, mode: string): [string, string][] {
	if (mode === 'normal') return [];
	return [
		[names.mode, mode],
		[names.credit, 'no-credit'],
	];
}

function listObjectives(values: Values, ids: readonly string[]): void {
	if (countOf(values, 'cmi.objectives') > 0) return;
	ids.forEach((id, index) => values.set(`cmi.objectives.${index}.id`, id));
}
