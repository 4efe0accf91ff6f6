import type { CoreValue, Grade, LessonBase, Mood, Tone } from './course.ts';

/** A branching scenario. */
export interface ScenarioLesson extends LessonBase {
	readonly kind: 'scenario';
	readonly stage: 'conversation' | 'desk' | 'meeting';
	readonly size: 'full' | 'mini';
	readonly start: string;
	readonly meters: Readonly<Record<string, Meter>>;
	/** Whose face follows which meter. */
	readonly faces: Readonly<Record<string, string>>;
	readonly boards: Readonly<Record<string, Board>>;
	readonly nodes: Readonly<Record<string, LessonNode>>;
}

export interface Meter {
	readonly start: number;
	readonly min: number;
	readonly max: number;
	/** In rising order; the first begins at `min`. */
	readonly levels: readonly MeterLevel[];
}

export interface MeterLevel {
	readonly id: string;
	readonly from: number;
	readonly mood?: Mood;
}

/** Something beside the scene that fills up: derived from the path, never a state of its own. */
export interface Board {
	readonly kind: 'case' | 'phone' | 'list' | 'notes';
	readonly entries: readonly BoardEntry[];
}

export interface BoardEntry extends Passage {
	readonly picture?: 'map' | 'photo';
	/** Who wrote it. */
	readonly from?: string;
}

export type LessonNode = Decision | Reply | Ending;

interface NodeBase {
	readonly id: string;
	readonly claims: readonly string[];
	readonly law: readonly string[];
	readonly passages: readonly Passage[];
}

interface Asking extends NodeBase {
	readonly value: CoreValue;
	readonly goal: string;
}

export interface Decision extends Asking {
	/** `hands`: the choices are raised hands. */
	readonly kind: 'decision' | 'hands';
	/** Seconds after which the other person says one line more. It changes nothing. */
	readonly cue?: number;
	readonly choices: readonly Choice[];
}

/** A reply put together from building blocks: one of each part. */
export interface Reply extends Asking {
	readonly kind: 'reply';
	readonly parts: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
	/** What happens when it has been sent. */
	readonly outcomes: readonly Passage[];
	readonly to: readonly Branch[];
}

export interface Ending extends NodeBase {
	readonly kind: 'ending';
	readonly tone: Tone;
}

export interface Passage {
	readonly id: string;
	readonly when?: Condition;
}

/** Something that can be chosen, and what it does. */
export interface Block {
	readonly id: string;
	readonly grade: Grade;
	/** What somebody who chooses it believes; for authors. */
	readonly misconception?: string;
	readonly effects: Readonly<Record<string, number>>;
	/** Flags that it sets. */
	readonly sets: readonly string[];
}

export interface Choice extends Block {
	/** Only offered when this holds. */
	readonly when?: Condition;
	/** Offered until it has been taken. */
	readonly once: boolean;
	/** Who raises a hand. */
	readonly person?: string;
	/** The first whose condition holds is taken; the last has none. */
	readonly to: readonly Branch[];
}

export interface Branch {
	readonly to: string;
	readonly when?: Condition;
}

/** All that is present must hold. */
export interface Condition {
	/** At least one of these was chosen. */
	readonly chose?: readonly string[];
	/** None of these was chosen. */
	readonly without?: readonly string[];
	/** The path has come to at least one of these nodes. */
	readonly reached?: readonly string[];
	/** All these flags are set. */
	readonly has?: readonly string[];
	/** None of these flags is set. */
	readonly lacks?: readonly string[];
	readonly meters?: Readonly<
		Record<string, { readonly atLeast?: number; readonly atMost?: number }>
	>;
}
