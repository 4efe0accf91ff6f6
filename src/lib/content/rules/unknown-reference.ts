import { issueAt, type Rule } from '../reading/lesson-files.ts';
import { referencesOf } from '../anatomy/references.ts';

/** A goal, law, meter or earlier choice that is named but does not exist. */
export const unknownReference: Rule = ({ lesson: { yaml, data } }) =>
	referencesOf(data)
		.filter(({ id, known }) => !known.includes(id))
		.map(({ id, known, path, kind }) =>
			issueAt(yaml, path, {
				code: 'unknown-reference',
				what: {
					sv: `”${id}” finns inte bland lektionens ${kind}.`,
					en: `“${id}” is not among the lesson’s ${kind}.`,
				},
				todo: {
					sv: `Välj något av: ${known.join(', ') || '(listan är tom)'}.`,
					en: `Choose one of: ${known.join(', ') || '(the list is empty)'}.`,
				},
			}),
		);
