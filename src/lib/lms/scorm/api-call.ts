import type { ApiMethod, ScormStandard } from './standard.ts';

/**
 * What came back from one call. `doubtful` is an answer that is no plain yes although the platform reports no
 * error: some return `false`, `null` or nothing from a call that worked.
 */
export type Reply =
	| { readonly type: 'answered'; readonly value: string; readonly doubtful: boolean }
	| { readonly type: 'refused'; readonly lmsCode: string; readonly diagnostic: string }
	| { readonly type: 'threw'; readonly diagnostic: string };

/** One call as data, for a technical log. */
export interface CallNote {
	readonly call: string;
	readonly args: readonly string[];
	readonly reply: Reply;
}

/** An API whose calls cannot throw, take strings only and give a `Reply`. */
export interface ApiCaller {
	/** The name of a method in this standard, for a problem's `call`. */
	readonly nameOf: (method: ApiMethod) => string;
	/** A call that answers yes or no. */
	readonly act: (
		method: 'initialize' | 'set' | 'commit' | 'terminate',
		...args: readonly string[]
	) => Reply;
	/** A GetValue. An empty answer with an error code is `refused`: what that means depends on the code. */
	readonly get: (element: string) => Reply;
}

export function createApiCaller(
	api: object,
	methods: ScormStandard['methods'],
	onCall: (note: CallNote) => void = () => {},
): ApiCaller {
	const call = (
		method: ApiMethod,
		args: readonly string[],
		judge: (raw: unknown) => Reply,
	): Reply => {
		const raw = attempt(() => callMethod(api, methods[method], args));
		const reply: Reply = raw.type === 'threw' ? raw : judge(raw.value);
		onCall({ call: methods[method], args, reply });
		return reply;
	};
	return {
		nameOf: (method) => methods[method],
		act: (method, ...args) =>
			call(method, args, (raw) => (isYes(raw) ? answered(String(raw)) : whyNot(api, methods))),
		get: (element) =>
			call('get', [element], (raw) => {
				const value = textOf(raw);
				return value === '' ? whyNot(api, methods) : answered(value);
			}),
	};
}

/** No error reported means that it worked after all. A code that cannot be had is no such report. */
function whyNot(api: object, methods: ScormStandard['methods']): Reply {
	const ask = (method: ApiMethod, ...args: readonly string[]) =>
		attempt(() => textOf(callMethod(api, methods[method], args)).trim());
	const code = ask('lastError');
	if (code.type === 'threw') return code;
	if (code.value === '0') return { type: 'answered', value: '', doubtful: true };
	const diagnostic = ask('diagnostic', code.value);
	return {
		type: 'refused',
		lmsCode: code.value,
		diagnostic: diagnostic.type === 'threw' ? diagnostic.diagnostic : diagnostic.value,
	};
}

/** The method is looked up at each call: a platform may take its methods away, and give them back. */
function callMethod(api: object, name: string, args: readonly string[]): unknown {
	const method: unknown = Reflect.get(api, name);
	if (typeof method !== 'function') throw new TypeError(`${name} is not a function`);
	return Reflect.apply(method, api, args);
}

/** `"true"` is the standard's yes (SCORM 1.2 RTE 3.3.2); booleans and numbers are what platforms also return. */
function isYes(raw: unknown): boolean {
	return ['true', '1'].includes(String(raw).toLowerCase());
}

/** Nothing and a boolean are no value of an element; a number is (Moodle gives one for a score). */
function textOf(raw: unknown): string {
	// eslint-disable-next-line @typescript-eslint/no-base-to-string -- platforms return anything; whatever it is, it is read as text
	return raw === null || raw === undefined || typeof raw === 'boolean' ? '' : String(raw);
}

function answered(value: string): Reply {
	return { type: 'answered', value, doubtful: false };
}

type Attempted<T> =
	| { readonly type: 'value'; readonly value: T }
	| { readonly type: 'threw'; readonly diagnostic: string };

function attempt<T>(run: () => T): Attempted<T> {
	try {
		return { type: 'value', value: run() };
	} catch (thrown) {
		return { type: 'threw', diagnostic: describe(thrown) };
	}
}

/** Even the thrown thing may be hostile: an object of a closed window throws when it is turned into a string. */
function describe(thrown: unknown): string {
	try {
		return String(thrown);
	} catch {
		return 'something that has no description';
	}
}
