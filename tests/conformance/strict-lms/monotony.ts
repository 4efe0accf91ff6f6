import { parseElement } from './element-name.ts';
import type { ReadonlyValues } from './values.ts';

/** What each word is worth; a word that is not here is worth nothing. */
const worth: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	lesson_status: { incomplete: 1, failed: 2, completed: 3, passed: 4 },
	status: { incomplete: 1, failed: 2, completed: 3, passed: 4 },
	completion_status: { incomplete: 1, completed: 2 },
	success_status: { failed: 1, passed: 2 },
};

/** Own score and status, and those of each objective; progress may go back when a learner does. */
const WATCHED =
	/^cmi\.(core\.)?(lesson_status|completion_status|success_status|score\.(raw|scaled))$|^cmi\.objectives\.n\.(status|completion_status|success_status|score\.(raw|scaled))$/;

/** Remembers what the course has said or was told, and notices when it becomes worse. */
export interface Watch {
	readonly complaintAbout: (element: string, value: string) => string | undefined;
}

/** @param loaded what the session begins with, so that a loss across sessions is noticed too */
export function createWatch(loaded: ReadonlyValues): Watch {
	const last = new Map<string, string>();
	const note = (element: string, value: string) => {
		const { general, field } = parseElement(element);
		if (!WATCHED.test(general)) return undefined;
		const before = last.get(element);
		const worse = before !== undefined && isWorse(field, before, value);
		last.set(element, value);
		return worse ? `${element} from ${before} to ${value}` : undefined;
	};
	for (const [element, value] of loaded) note(element, value);
	return { complaintAbout: note };
}

function isWorse(field: string, before: string, after: string): boolean {
	const words = worth[field.split('.').at(-1) ?? ''];
	if (words) return (words[after] ?? 0) < (words[before] ?? 0);
	return before !== '' && (after === '' || Number(after) < Number(before));
}
