import { feedbackOf } from '../../anatomy/feedback.ts';
import { excerpt } from '../quotes.ts';
import { inTexts, rule } from '../rule.ts';
import { wordsIn } from '../words.ts';

/** A feedback that only says right or wrong: that teaches next to nothing. */
export const bareVerdict = rule({
	id: 'FB2',
	code: 'bare-verdict',
	severity: 'error',
	find: inTexts(({ data, yaml }, lesson) =>
		feedbackOf(lesson.data, data)
			.flatMap(({ path, words }) => [
				{ path: [...path, 'outcome'], text: narrated(words?.outcome) },
				{ path: [...path, 'why'], text: words?.why ?? '' },
			])
			.filter(({ text }) => text && (verdict.test(text) || wordsIn(text).length < 4))
			.map(({ path, text }) => ({
				yaml,
				path,
				what: {
					sv: `”${excerpt(text)}” dömer, eller säger för lite.`,
					en: `“${excerpt(text)}” gives a verdict, or says too little.`,
				},
				todo: {
					sv: 'Börja med det som händer eller varför, i minst fyra ord.',
					en: 'Begin with what happens or why, in at least four words.',
				},
			})),
	),
});

const verdict = /^(?:fel|rätt|wrong|right|correct)(?!\p{L})/iu;

type Lines = NonNullable<ReturnType<typeof feedbackOf>[number]['words']>['outcome'];

/** What happens, as one text; nothing when somebody speaks, because then it is a scene. */
function narrated(lines: Lines = []): string {
	const texts = lines.filter((line) => typeof line === 'string');
	return texts.length === lines.length ? texts.join(' ') : '';
}
