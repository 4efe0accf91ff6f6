import type { LooseApi } from './call-record.ts';
import type { Profile } from './profile.ts';
import type { Rule, StandardRules } from './rule.ts';

/** What the platform keeps of one learner between launches, and how it is doing. */
export interface Store {
	values: Map<string, string>;
	/** The server says no. */
	failsCommits: boolean;
	/** There is no network. */
	offline: boolean;
}

export interface LmsSession {
	readonly api: LooseApi;
	/** The error code of the last call, for whoever stands behind the platform. */
	readonly lastError: () => unknown;
	/** What the course did that the standard does not allow. Not every platform would notice. */
	readonly complaints: readonly string[];
}

/** One launch on the strict platform. The API is new at each, and its values come from the store. */
export function createLmsSession(
	rules: StandardRules,
	profile: Profile,
	store: Store,
	mode: string,
): LmsSession {
	const { codes, elements, methods, names } = rules;
	const complaints: string[] = [];
	const loaded = startValues(rules, profile, store, mode);
	let values = new Map(loaded);
	let sent = new Map(loaded);
	let phase: 'idle' | 'open' | 'ended' = 'idle';
	let error = '0';
	let count = 0;

	const yes = () => ((error = '0'), 'yes' in profile ? profile.yes : 'true');
	const no = (code: string) => ((error = code), 'false');
	const wrong = (code: string, complaint: string) => (complaints.push(complaint), no(code));
	const outside = (call: string, before: string, after: string) =>
		wrong(
			phase === 'idle' ? before : after,
			`${call} ${phase === 'idle' ? 'before the start' : 'after the end'}`,
		);

	const initialize = (argument: unknown) => {
		if (argument !== '') return wrong(codes.badArgument, 'Initialize with an argument');
		if (phase !== 'idle') {
			if (profile.resetsOnSecondInitialize) values = new Map(rules.asciiOnly ? sent : loaded);
			return no(codes.again);
		}
		phase = 'open';
		return yes();
	};

	const get = (element: unknown) => {
		if (phase !== 'open') return outside('Get', codes.getBefore, codes.getAfter) && '';
		const rule = ruleOf(elements, profile, element);
		if (!rule) return no(codes.unknown) && '';
		if (rule.access === 'write') return wrong(codes.writeOnly, `read of ${String(element)}`) && '';
		const value = values.get(String(element)) ?? '';
		error = value === '' && rule.initial === undefined ? codes.unset : '0';
		return value === '' && 'nothing' in profile ? profile.nothing : value;
	};

	const set = (element: unknown, value: unknown) => {
		if (phase !== 'open') return outside('Set', codes.setBefore, codes.setAfter);
		if (typeof element !== 'string' || typeof value !== 'string') {
			return wrong(codes.badArgument, `Set with a ${typeof value}`);
		}
		if (mode !== 'normal' && ruleOf(elements, profile, names.mode))
			complaints.push(`write of ${element} in ${mode}`);
		const rule = ruleOf(elements, profile, element);
		if (!rule) return no(codes.unknown);
		if (rule.access === 'read') return wrong(codes.readOnly, `write of ${element}`);
		return setChecked(element, value, rule);
	};

	const setChecked = (element: string, value: string, rule: Rule) => {
		if (rule.accepts && !rule.accepts.test(value)) {
			return wrong(codes.badValue, `${element} may not be ${value}`);
		}
		if (value.length > (rule.max ?? Infinity)) {
			complaints.push(`${element} has ${value.length} characters`);
			if (!profile.tooLong) return no(codes.badValue);
		}
		if (rules.asciiOnly && /[^\x20-\x7e]/.test(value))
			return wrong(codes.badValue, `${element} is not ASCII`);
		if (element === names.status && isWorse(value, values.get(element))) {
			complaints.push(`${element} from ${values.get(element)} to ${value}`);
		}
		if (element === names.status && value === 'not attempted')
			complaints.push('not attempted was written');
		values.set(element, profile.tooLong === 'cut' ? value.slice(0, rule.max) : value);
		return yes();
	};

	const keep = () => {
		if (store.failsCommits) return no(codes.commitFailed);
		const changed = [...values].filter(
			([element, value]) =>
				!(profile.forgetsOffline && rules.asciiOnly) || sent.get(element) !== value,
		);
		if (store.offline && !profile.forgetsOffline) return no(codes.commitFailed);
		sent = new Map(values);
		if (!store.offline) for (const [element, value] of changed) store.values.set(element, value);
		if (profile.throwsAfterCommit) throw new SyntaxError('Unexpected token < in JSON');
		return yes();
	};

	const commit = (argument: unknown) => {
		if (phase !== 'open') return outside('Commit', codes.commitBefore, codes.commitAfter);
		return argument === '' ? keep() : wrong(codes.badArgument, 'Commit with an argument');
	};

	const terminate = (argument: unknown) => {
		if (phase !== 'open') return outside('Terminate', codes.endBefore, codes.endAfter);
		if (argument !== '') return wrong(codes.badArgument, 'Terminate with an argument');
		if (!store.failsCommits) phase = 'ended';
		return keep();
	};

	const stumbling =
		(work: (...args: readonly unknown[]) => unknown) =>
		(...args: readonly unknown[]) => {
			count += 1;
			if (profile.throwsEvery && count % profile.throwsEvery === 0)
				throw new Error('internal error');
			return work(...args);
		};
	const api = {
		[methods.initialize]: stumbling(initialize),
		[methods.terminate]: stumbling(terminate),
		[methods.get]: stumbling(get),
		[methods.set]: stumbling(set),
		[methods.commit]: stumbling(commit),
		[methods.lastError]: stumbling(() => error),
		[methods.errorString]: stumbling((code) => `error ${String(code)}`),
		[methods.diagnostic]: stumbling((code) => `error ${String(code)}`),
	};
	return { api, complaints, lastError: () => error };
}

function ruleOf(
	elements: StandardRules['elements'],
	profile: Profile,
	element: unknown,
): Rule | undefined {
	return profile.unsupported?.includes(String(element)) ? undefined : elements[String(element)];
}

function startValues(rules: StandardRules, profile: Profile, store: Store, mode: string) {
	const initial = Object.entries(rules.elements).flatMap(([element, rule]) =>
		rule.initial === undefined
			? []
			: [[element, profile.initial?.[element] ?? rule.initial] as const],
	);
	const suspended = store.values.get(rules.names.exit) === 'suspend';
	const kept = suspended || !rules.emptyUnlessSuspended ? [...store.values] : [];
	const readable = kept.filter(([element]) => rules.elements[element]?.access !== 'write');
	const modes = mode === 'normal' ? [] : [[rules.names.mode, mode] as const];
	return new Map<string, string>([...initial, ...readable, ...modes]);
}

function isWorse(next: string, now: string | undefined): boolean {
	return (now === 'completed' || now === 'passed') && next !== 'completed' && next !== 'passed';
}
