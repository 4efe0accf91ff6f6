import { explains, termPattern } from '../../anatomy/glossary.ts';
import { rule, type Finding } from '../rule.ts';
import type { StudiedTexts, Study } from '../study.ts';
import { specialTerms } from '../terms.ts';

/** A special term that a lesson uses and the glossary does not explain. */
export const unexplainedTerm = rule({
	id: 'L8',
	code: 'unexplained-term',
	severity: 'warning',
	find: ({ lessons, course }) =>
		lessons.flatMap(({ texts }) => texts.flatMap((words) => unexplainedIn(words, course))),
});

function unexplainedIn(texts: StudiedTexts, { texts: courseTexts }: Study['course']): Finding[] {
	const entries = Object.values(courseTexts.get(texts.locale)?.data.glossary ?? {});
	const terms = texts.language ? specialTerms[texts.language] : [];
	return terms
		.filter((term) => !entries.some((entry) => explains(entry, term)))
		.flatMap((term) => {
			const pattern = termPattern(term);
			// Of names nobody asks what they mean: they stand beside what explains them.
			const first = texts.prose.find(({ text, kind }) => kind !== 'heading' && pattern.test(text));
			if (!first) return [];
			return [
				{
					yaml: texts.yaml,
					path: first.path,
					what: {
						sv: `Ordlistan förklarar inte ”${term}”.`,
						en: `The glossary does not explain “${term}”.`,
					},
					todo: {
						sv: `Lägg till det under glossary i texts/${texts.locale}.yaml, eller skriv ett vanligare ord.`,
						en: `Add it under glossary in texts/${texts.locale}.yaml, or write a commoner word.`,
					},
				},
			];
		});
}
