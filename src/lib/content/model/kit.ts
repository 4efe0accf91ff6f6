import type { RawKitTexts } from '../schema/kit-texts.ts';
import type { Locale } from './course.ts';

/** The manager's kit: a plan for a meeting, what to send, and all that it says, by locale. */
export interface Kit {
	/** The parts of a workplace meeting, in order. */
	readonly plan: readonly { readonly id: string; readonly minutes: number }[];
	/** What managers can copy, in the order of sending. */
	readonly letters: readonly string[];
	/** What managers fill in themselves. */
	readonly blanks: readonly string[];
	/** The scenarios that the group of each path talks about, at least one; the first is for the meeting. */
	readonly discussed: Readonly<Record<string, readonly [string, ...string[]]>>;
	readonly texts: Readonly<Record<Locale, KitTexts>>;
}

/** All that the kit says in one locale. May hold `{{placeholders}}`: facts of the course, and blanks. */
export type KitTexts = Frozen<RawKitTexts>;

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
