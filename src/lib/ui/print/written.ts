import type { GlossaryEntry, LawSource, Lesson, LessonTexts } from '../../content/index.ts';

/** A lesson and its words, as they are written out. */
export interface Written {
	readonly lesson: Lesson;
	readonly texts: LessonTexts;
}

interface WrittenLaw {
	readonly title: string;
	readonly text: string;
	readonly law: LawSource;
}

/** The laws of some lessons, each once, in the order in which they come up. */
export function lawsOf(written: readonly Written[]): WrittenLaw[] {
	const laws = written.flatMap(({ lesson, texts }) =>
		Object.entries(lesson.law).flatMap(([id, law]) => {
			const words = texts.law[id];
			return words ? [{ ...words, law }] : [];
		}),
	);
	return [...new Map(laws.map((each) => [`${each.title} ${each.text}`, each])).values()];
}

/** The special terms of some lessons, each once, in the order of the alphabet. */
export function termsOf(written: readonly Written[], locale: string): GlossaryEntry[] {
	const terms = written.flatMap(({ texts }) =>
		texts.terms.map((each) => [each.term, each] as const),
	);
	return [...new Map(terms).values()].sort((a, b) => a.term.localeCompare(b.term, locale));
}
