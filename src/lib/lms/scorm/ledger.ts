import type { TrackerError } from '../tracker.ts';
import type { Entry } from './entry.ts';

/**
 * What the platform is known to have, and what it will never take.
 * Known means: accepted by SetValue and covered by a successful Commit *in this session*. What was read at launch
 * does not count, so that the first save repeats it: Moodle (1.2) says yes to a Commit while offline and then
 * never sends that value again, which shows only at the next launch.
 */
export interface Ledger {
	/** Those of the values that are worth sending. */
	readonly due: (entries: readonly Entry[]) => readonly Entry[];
	/** Refusals that stand: a value that matters, unchanged since it was refused. */
	readonly standing: (entries: readonly Entry[]) => readonly TrackerError[];
	readonly accepted: (entry: Entry) => void;
	/** The platform will not take this value; with `anyValue`, no value of this element. */
	readonly refused: (entry: Entry, refusal: Refusal) => void;
	/** The call failed for a reason that may pass: nobody knows which value the platform has now. */
	readonly unsure: (entry: Entry) => void;
	readonly committed: () => void;
	/** A Commit failed: nothing counts as kept any more, so the next save writes everything again. */
	readonly lost: () => void;
}

export interface Refusal {
	readonly problem: TrackerError;
	readonly anyValue: boolean;
}

export function createLedger(): Ledger {
	const kept = new Map<string, string>();
	const sent = new Map<string, string>();
	const refusals = new Map<string, Refusal & { readonly value: string }>();
	const refusalOf = ({ element, value }: Entry) => {
		const refusal = refusals.get(element);
		return refusal && (refusal.anyValue || refusal.value === value) ? refusal : undefined;
	};
	return {
		due: (entries) => entries.filter((e) => kept.get(e.element) !== e.value && !refusalOf(e)),
		standing: (entries) =>
			entries.flatMap((entry) => (entry.matters ? (refusalOf(entry)?.problem ?? []) : [])),
		accepted: ({ element, value }) => {
			kept.delete(element);
			refusals.delete(element);
			sent.set(element, value);
		},
		refused: (entry, refusal) => refusals.set(entry.element, { ...refusal, value: entry.value }),
		unsure: ({ element }) => [kept, sent].forEach((values) => values.delete(element)),
		committed: () => sent.forEach((value, element) => kept.set(element, value)),
		lost: () => [kept, sent].forEach((values) => values.clear()),
	};
}
