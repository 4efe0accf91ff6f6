import type { GlossaryEntry } from '../model/course.ts';

/** A term and its other forms. */
export function formsOf({ term, forms }: GlossaryEntry): string[] {
	return [term, ...forms];
}

/** Finds a term in a text, in this form or with an ending. */
export function termPattern(term: string): RegExp {
	const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<!\\p{L})${escaped}`, 'iu');
}

/** Whether an entry explains a term: one of its forms begins with it. */
export function explains(entry: GlossaryEntry, term: string): boolean {
	return formsOf(entry).some((form) => form.toLowerCase().startsWith(term.toLowerCase()));
}

/** The entries of a glossary that a text needs, in the glossary's order. */
export function neededIn(glossary: readonly GlossaryEntry[], text: string): GlossaryEntry[] {
	return glossary.filter((entry) => formsOf(entry).some((form) => termPattern(form).test(text)));
}
