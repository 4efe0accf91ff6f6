import type { Subject } from './document.ts';

/** Looks at one thing and says, in a sentence each, what is wrong with it and what to do. */
export type Rule = (subject: Subject) => readonly string[];

/** Rules by the name of the defect they find. */
export type Rules = Readonly<Record<string, Rule>>;
