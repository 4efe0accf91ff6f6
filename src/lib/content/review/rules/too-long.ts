import type { Sentence } from '../../reading/issue.ts';
import type { ProseKind } from '../prose.ts';
import { inProse, rule } from '../rule.ts';
import { wordsIn } from '../words.ts';

/** A question, an answer or a feedback that nobody wants to read to its end. */
export const tooLong = rule({
	id: 'Q10',
	code: 'too-long',
	severity: 'warning',
	find: inProse(({ kind, text, path }, { yaml }) => {
		const limit = limits[kind];
		const words = wordsIn(text).length;
		if (!limit || words <= limit.most) return [];
		return [
			{
				yaml,
				path,
				what: {
					sv: `${limit.name.sv} har ${words} ord.`,
					en: `${limit.name.en} has ${words} words.`,
				},
				todo: {
					sv: `Korta till högst ${limit.most} ord.`,
					en: `Cut it to at most ${limit.most} words.`,
				},
			},
		];
	}),
});

const limits: Partial<Record<ProseKind, { readonly most: number; readonly name: Sentence }>> = {
	question: { most: 60, name: { sv: 'Frågan', en: 'The question' } },
	label: { most: 30, name: { sv: 'Svaret', en: 'The answer' } },
	why: { most: 60, name: { sv: 'Förklaringen', en: 'The explanation' } },
};
