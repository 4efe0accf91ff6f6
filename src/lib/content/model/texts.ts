import type { CoreValue } from './course.ts';

/** Prose of the course as a whole in one locale. May hold `{{adopted}}`, `{{until}}`, `{{checked}}`. */
export interface CourseTexts {
	readonly title: string;
	readonly lead: string;
	readonly description: string;
	readonly about: readonly string[];
	readonly values: Readonly<Record<CoreValue, { readonly name: string; readonly meaning: string }>>;
	readonly chapters: Readonly<Record<string, string>>;
	/** Special terms of the lessons, by id. */
	readonly glossary: Readonly<Record<string, GlossaryEntry>>;
	readonly paths: Readonly<Record<string, { readonly title: string; readonly about: string }>>;
	readonly notice: {
		readonly title: string;
		readonly expired: readonly string[];
		readonly current: readonly string[];
		readonly source: string;
	};
}

export interface GlossaryEntry {
	readonly term: string;
	readonly meaning: string;
	/** Other forms of the term in the lessons, where an ending alone does not tell. */
	readonly forms: readonly string[];
}

/** A lesson's prose in one locale, by id. */
export interface LessonTexts {
	readonly title: string;
	readonly lead: string;
	readonly intro: readonly Line[];
	readonly people: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
	readonly meters: Readonly<
		Record<string, { readonly name: string; readonly levels: Readonly<Record<string, string>> }>
	>;
	readonly boards: Readonly<Record<string, BoardTexts>>;
	readonly goals: Readonly<Record<string, string>>;
	readonly law: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
	readonly nodes: Readonly<Record<string, NodeTexts>>;
	/** Of the steps of a lesson, or the questions of a check. */
	readonly activities: Readonly<Record<string, ActivityTexts>>;
	readonly sittings: Readonly<Record<string, { readonly title: string; readonly lead: string }>>;
	/** Special terms of this lesson and what they mean. */
	readonly terms: readonly GlossaryEntry[];
}

export interface BoardTexts {
	readonly title: string;
	readonly entries: Readonly<
		Record<string, { readonly text: string; readonly time: string; readonly alt: string }>
	>;
}

export interface NodeTexts {
	readonly title: string;
	readonly passages: Readonly<Record<string, readonly Line[]>>;
	readonly question: string;
	/** What the other person says when the learner takes time. */
	readonly cue: readonly Line[];
	/** Of choices, and of the building blocks of a reply. */
	readonly choices: Readonly<Record<string, ItemTexts>>;
	/** The parts of a reply. */
	readonly parts: Readonly<Record<string, string>>;
	readonly outcomes: Readonly<Record<string, readonly Line[]>>;
	readonly reflection: string;
}

export interface ActivityTexts {
	readonly title: string;
	readonly lines: readonly Line[];
	readonly question: string;
	/** In which words are picked: `… [[id|words]] …`. */
	readonly text: string;
	readonly items: Readonly<Record<string, ItemTexts>>;
	/** Groups of a sorting, parts of a composed reply. */
	readonly groups: Readonly<Record<string, string>>;
	readonly why: string;
	readonly model: readonly Line[];
}

/** Something that can be chosen, what it leads to, and why. */
export interface ItemTexts {
	readonly label: string;
	readonly outcome: readonly Line[];
	readonly why: string;
}

/** Narration (`speaker` empty) or what one person says (`you` is the learner). */
export interface Line {
	readonly speaker: string;
	readonly text: string;
}
