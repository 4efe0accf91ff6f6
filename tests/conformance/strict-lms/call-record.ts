/** One call a course made, and what the platform answered. */
export interface RecordedCall {
	readonly method: string;
	readonly element?: string;
	readonly value?: string;
	readonly returns: string;
	readonly error: string;
}

/** An API object as a platform puts it on a window: eight methods that take and give whatever they like. */
export type LooseApi = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Calls that only ask about the previous one; a record is about the others. */
const questions = /LastError|ErrorString|Diagnostic/;

/**
 * The same API, with every call written down.
 * @param lastError the code of the last call, asked past the API: a question is a call too, to one that counts
 */
export function recordCalls(
	api: LooseApi,
	lastError: () => unknown,
	calls: RecordedCall[],
): LooseApi {
	const recorded =
		(name: string) =>
		(...args: readonly unknown[]) => {
			const returned = call(() => api[name]?.(...args));
			const error = call(lastError);
			const about = args[0] === '' ? {} : aboutElement(args);
			calls.push({ method: name, ...about, returns: shown(returned), error: shown(error) });
			if (returned.type === 'threw') throw returned.thrown;
			return returned.value;
		};
	return Object.fromEntries(
		Object.entries(api).map(([name, method]) => [
			name,
			questions.test(name) ? method : recorded(name),
		]),
	);
}

function aboutElement([element, value]: readonly unknown[]): { element?: string; value?: string } {
	return value === undefined
		? { element: String(element) }
		: // eslint-disable-next-line @typescript-eslint/no-base-to-string -- a record shows whatever was passed
			{ element: String(element), value: String(value) };
}

type Called = { type: 'value'; value: unknown } | { type: 'threw'; thrown: unknown };

function call(run: () => unknown): Called {
	try {
		return { type: 'value', value: run() };
	} catch (thrown) {
		return { type: 'threw', thrown };
	}
}

function shown(called: Called): string {
	return called.type === 'threw' ? 'throws' : String(called.value);
}
