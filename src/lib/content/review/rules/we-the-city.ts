import type { ByLanguage } from '../language.ts';
import { excerpt, withoutQuotes } from '../quotes.ts';
import { inProse, rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

/** `vi` where nobody speaks: the course is not the city, and the reader wonders who it is. */
export const weTheCity = rule({
	id: 'L11',
	code: 'we-the-city',
	severity: 'warning',
	find: inProse(({ text, path, kind, quoted, sample }, { yaml, language }) => {
		if (!language || sample || quoted || kind === 'heading') return [];
		return sentencesOf(withoutQuotes(text))
			.filter((sentence) => we[language].test(beforeColon(sentence)))
			.map((sentence) => ({
				yaml,
				path,
				what: {
					sv: `Det syns inte vilka ”vi” är i ”${excerpt(sentence)}”.`,
					en: `It does not show who “we” are in “${excerpt(sentence)}”.`,
				},
				todo: {
					sv: 'Skriv ni, staden eller vilka det är. I en replik får det stå.',
					en: 'Write you, the city or who it is. In what somebody says it may stand.',
				},
			}));
	}),
});

/** What follows a colon is said by somebody: `Fråga: vad gör vi?` */
function beforeColon(sentence: string): string {
	return sentence.replace(/:\s.*$/su, '');
}

const we: ByLanguage<RegExp> = {
	sv: /(?<!\p{L})(?:vi|oss)(?!\p{L})/iu,
	en: /(?<!\p{L})(?:we|us|our|we’re|we’ll|we’ve)(?!\p{L})/iu,
};
