import { formsOf, termPattern } from '../../anatomy/glossary.ts';
import { rule } from '../rule.ts';

/** An entry of the glossary that no lesson needs. */
export const unusedTerm = rule({
	id: 'L8',
	code: 'unused-term',
	severity: 'warning',
	find: ({ lessons, course }) =>
		[...course.texts].flatMap(([locale, { yaml, data }]) => {
			const prose = lessons
				.flatMap((lesson) => lesson.texts.filter((texts) => texts.locale === locale))
				.flatMap((texts) => texts.prose.map(({ text }) => text));
			return Object.entries(data.glossary)
				.filter(([, entry]) => {
					const patterns = formsOf(entry).map(termPattern);
					return !prose.some((text) => patterns.some((pattern) => pattern.test(text)));
				})
				.map(([id, { term }]) => ({
					yaml,
					path: ['glossary', id],
					what: {
						sv: `Ingen lektion använder ”${term}”.`,
						en: `No lesson uses “${term}”.`,
					},
					todo: {
						sv: 'Ta bort förklaringen, eller lägg till formen som lektionerna har under forms.',
						en: 'Remove the entry, or add the form that the lessons have under forms.',
					},
				}));
		}),
});
