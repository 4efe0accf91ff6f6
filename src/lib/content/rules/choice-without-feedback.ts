import { feedbackOf } from '../anatomy/feedback.ts';
import { issueAt, type Rule } from '../reading/lesson-files.ts';

/** A choice that does not say what happens and why: being told only right or wrong teaches next to nothing. */
export const choiceWithoutFeedback: Rule = ({ lesson, texts }) =>
	[...texts.values()].flatMap(({ yaml, data }) =>
		feedbackOf(lesson.data, data).flatMap(({ id, path, words, needs }) => {
			if (!words) return [];
			const noOutcome = needs === 'outcome-and-why' && !words.outcome?.length;
			if (!noOutcome && words.why?.trim()) return [];
			const part = noOutcome ? 'outcome' : 'why';
			return issueAt(yaml, path, {
				code: 'choice-without-feedback',
				what: {
					sv: `Valet ”${id}” saknar ${part === 'why' ? 'en förklaring (why)' : 'en följd (outcome)'}.`,
					en: `The choice “${id}” has no ${part === 'why' ? 'explanation (why)' : 'consequence (outcome)'}.`,
				},
				todo: {
					sv: 'Skriv både vad som händer (outcome) och varför (why), en eller två meningar var.',
					en: 'Write both what happens (outcome) and why, one or two sentences each.',
				},
			});
		}),
	);
