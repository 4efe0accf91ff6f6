import type { Problem } from '../problem.ts';
import type { Subject } from './document.ts';

/** Looks at one thing and says, in a sentence each, what is wrong with it and what to do. */
export type Rule<Seen extends Subject> = (subject: Seen) => readonly string[];

/** Rules by the name of the defect they find. */
export type Rules<Seen extends Subject = Subject> = Readonly<Record<string, Rule<Seen>>>;

/** Applies every rule. */
export function applyRules<Seen extends Subject>(rules: Rules<Seen>, subject: Seen): Problem[] {
	return Object.entries(rules).flatMap(([rule, check]) =>
		check(subject).map((sentence) => ({ rule, sentence })),
	);
}
