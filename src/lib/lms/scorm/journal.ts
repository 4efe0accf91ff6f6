import type { Answer } from '../report.ts';
import type { ApiCaller } from './api-call.ts';
import type { Entry } from './entry.ts';
import type { Reporting } from './reporting.ts';

/** How many interactions a conforming platform must take (SCORM 2004 4th Ed. RTE 4.2.9). */
const MOST = 250;

/** The answers, each at a place of its own: a platform keeps a journal of what happened, and never changes a line. */
export interface Journal {
	readonly entries: (answers: readonly Answer[]) => readonly Entry[];
}

/** Asks the platform once how many it has, when the first answer is to be written. One that has none gets none. */
export function createJournal(caller: ApiCaller, reporting: Reporting): Journal {
	/** Written again after a failed commit, an answer stays where it was. */
	const places = new Map<number, number>();
	let next: number | undefined;
	return {
		entries: (answers) =>
			answers.flatMap((answer) => {
				next ??= countOf(caller, 'cmi.interactions._count') ?? MOST;
				const place = places.get(answer.seq) ?? next;
				if (place >= MOST) return [];
				if (place === next) next += 1;
				places.set(answer.seq, place);
				return reporting.answer(place, answer);
			}),
	};
}

/** `undefined` when the platform has no such list. */
export function countOf(caller: ApiCaller, element: string): number | undefined {
	const reply = caller.get(element);
	const text = reply.type === 'answered' ? reply.value.trim() : '';
	return /^\d+$/.test(text) ? Number(text) : undefined;
}
