import type { ByLanguage, Language } from '../language.ts';
import { excerpt } from '../quotes.ts';
import { inProse, rule } from '../rule.ts';
import { wordsIn } from '../words.ts';

/** An objective that nobody can see a person reach. */
export const vagueGoal = rule({
	id: 'C9',
	code: 'vague-goal',
	severity: 'warning',
	find: inProse(({ kind, text, path }, { yaml, language }) => {
		if (kind !== 'goal' || !language || (!isVague(text, language) && isVerb(text, language))) {
			return [];
		}
		return [
			{
				yaml,
				path,
				what: {
					sv: `Målet ”${excerpt(text)}” börjar inte med något som syns när någon gör det.`,
					en: `The objective “${excerpt(text)}” does not begin with something one can see a person do.`,
				},
				todo: {
					sv: 'Börja med vad den som kan det gör: Berätta, Ge, Visa, Svara.',
					en: 'Begin with what somebody does who can: Say, Give, Show, Answer.',
				},
			},
		];
	}),
});

const vague: ByLanguage<RegExp> = {
	sv: /^(?:förstå|känna (?:till|igen sig)|veta|kunna|ha kunskap|ha kännedom|vara medveten|inse)(?!\p{L})/iu,
	en: /^(?:understand|know|be aware|be familiar|have knowledge|learn|appreciate|realise)(?!\p{L})/iu,
};

function isVague(text: string, language: Language): boolean {
	return vague[language].test(text);
}

/** Verbs that do not end in -a, and words that do and are none. */
const shortVerbs =
	/^(?:be|bero|bo|bry|dö|förstå|få|föreslå|ge|gå|le|må|nå|se|ske|slå|stå|ta|tro|avstå|anse|avse|inse|utse|ange|avge|uppge|återge|bistå)$/u;
const noVerbs = /^(?:alla|bra|andra|samma|mina|dina|sina|våra|era|dessa|flera|båda|bara|egna)$/u;

/** Whether it begins with a verb in its plain form, as far as that can be told from the word. */
function isVerb(text: string, language: Language): boolean {
	const first = (wordsIn(text)[0] ?? '').toLowerCase();
	if (language === 'sv')
		return shortVerbs.test(first) || (/a$/u.test(first) && !noVerbs.test(first));
	if (/^(?:bring|ring|sing|need|feed)$/u.test(first)) return true;
	return !/(?:[^s]s|ing|ed)$/u.test(first) && !/^(?:the|an?|you|your|to|we|how|that)$/u.test(first);
}
