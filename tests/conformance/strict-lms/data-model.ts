import type { Answer } from './answer.ts';
import { isSupported, type Attempt } from './attempt.ts';
import type { Breach } from './breach.ts';
import type { Complaints } from './complaints.ts';
import { parseElement, ruleFor } from './element-name.ts';
import { judgeGet } from './judge-get.ts';
import { judgeSet } from './judge-set.ts';
import { judgedStatus } from './judgement.ts';
import { createWatch } from './monotony.ts';
import { ownObjection } from './own-objection.ts';
import type { Profile } from './profile.ts';
import type { StandardRules } from './rule.ts';
import { countOf, type Values } from './values.ts';

/** The data of one session, behind GetValue and SetValue. */
export interface DataModel {
	/** What stands there now. Live. */
	readonly values: Values;
	readonly get: (element: unknown) => Answer;
	readonly set: (element: unknown, value: unknown) => Answer;
	/** Makes an element read as empty until it is set again. */
	readonly blank: (element: string) => void;
	/** Puts other values in the place of these. */
	readonly putBack: (values: ReadonlyMap<string, string>) => void;
}

export interface Platform {
	readonly rules: StandardRules;
	readonly profile: Profile;
	readonly complaints: Complaints;
}

export function createDataModel(platform: Platform, attempt: Attempt): DataModel {
	const { rules, profile, complaints } = platform;
	const { codes } = rules;
	const values = new Map(attempt.values);
	const watch = createWatch(values);
	const blanks = new Set<string>();
	const refuse = (returns: unknown, error: string): Answer => ({ returns, error });

	const get = (element: unknown): Answer => {
		const asked = String(element);
		if (!isSupported(profile, asked)) return refuse('', codes.unknown);
		const breach = judgeGet(rules, values, asked);
		if (!breach) return blanks.has(asked) ? refuse('', '0') : read(platform, values, asked);
		complaints.add(breach.complaint);
		return refuse('', breach.code);
	};

	const set = (element: unknown, value: unknown): Answer => {
		if (typeof element !== 'string' || typeof value !== 'string') {
			complaints.add(`Set with a ${typeof value}`);
			return refuse('false', codes.badArgument);
		}
		if (attempt.isReadOnly) complaints.add(`write of ${element} in ${attempt.mode}`);
		if (!isSupported(profile, element)) return refuse('false', codes.unknown);
		return judged(element, value);
	};

	const judged = (element: string, value: string): Answer => {
		const breach =
			judgeSet(rules, values, element, value) ?? ownObjection(platform, values, element, value);
		if (breach) complaints.add(breach.complaint);
		const taken = breach ? despite(profile, breach, value) : value;
		if (taken === undefined) return refuse('false', breach?.code ?? '0');
		store(element, taken);
		return refuse('yes' in profile ? profile.yes : 'true', '0');
	};

	const store = (element: string, value: string): void => {
		const rule = ruleFor(rules, parseElement(element));
		if (rule?.discouraged?.includes(value)) complaints.add(`${element} is ${value}`);
		const worse = watch.complaintAbout(element, value);
		if (worse !== undefined) complaints.add(worse);
		if (isIgnored(platform, values, element)) return;
		blanks.delete(element);
		values.set(element, addedTo(profile, values, element) + value);
	};

	return {
		values,
		get,
		set,
		blank: (element) => blanks.add(element),
		putBack: (others) => {
			values.clear();
			for (const [element, value] of others) values.set(element, value);
		},
	};
}

/** Some platforms take what the standard does not allow. */
function despite(profile: Profile, breach: Breach, value: string): string | undefined {
	if (breach.about === 'length' && profile.tooLong) {
		return profile.tooLong === 'cut' ? value.slice(0, breach.most) : value;
	}
	const isValue = breach.about === 'value' || breach.about === 'length';
	return isValue && profile.takesAnyValue ? value : undefined;
}

/** Chamilo #4595. */
function isIgnored({ rules, profile }: Platform, values: Values, element: string): boolean {
	const isOver = ['completed', 'passed'].includes(values.get(rules.names.status) ?? '');
	const isScore = element.startsWith(`${rules.names.score}.`);
	return isScore && isOver && profile.ignoresScoreAfterCompletion === true;
}

function addedTo(profile: Profile, values: Values, element: string): string {
	const appends = profile.appendsComments && element === 'cmi.comments';
	return appends ? (values.get(element) ?? '') : '';
}

function read({ rules, profile }: Platform, values: Values, element: string): Answer {
	const { general } = parseElement(element);
	const rule = rules.elements[general];
	const value = valueOf(rules, profile, values, element) ?? rule?.initial;
	const isNumber =
		profile.asNumbers?.includes(general) === true && value !== undefined && value !== '';
	if (isNumber) return { returns: Number(value), error: '0' };
	const returns = (value ?? '') === '' && 'nothing' in profile ? profile.nothing : (value ?? '');
	return { returns, error: value === undefined ? rules.codes.unset : '0' };
}

function valueOf(
	rules: StandardRules,
	profile: Profile,
	values: Values,
	element: string,
): string | undefined {
	if (element.endsWith('._count'))
		return String(countOf(values, element.slice(0, -'._count'.length)));
	const judged = profile.judges ? undefined : judgedStatus(rules, values, element);
	return judged ?? values.get(element);
}
