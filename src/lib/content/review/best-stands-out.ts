import { bestLengths, sumOfLengths, type BestLengths } from './best-lengths.ts';
import type { Sentence } from '../reading/issue.ts';
import { listOf } from './list-of.ts';
import type { Finding } from './rule.ts';
import type { Study } from './study.ts';

/** Which end of the answers the best one stands at, and what that is called. */
interface End {
	readonly end: 'longest' | 'shortest';
	readonly words: Sentence;
}

const todo: Sentence = {
	sv: 'Ändra längden på svaren i några av dem: högst fyra av tio.',
	en: 'Change the length of the answers in some of them: at most four of ten.',
};

/** Where the best answer is at one end so often that a learner need not read the others. */
export function bestStandsOut(study: Study, at: End): Finding[] {
	return [...inEachLesson(study, at), ...inTheCourse(study, at)];
}

function inEachLesson({ lessons }: Study, at: End): Finding[] {
	return lessons.flatMap((lesson) =>
		lesson.texts.flatMap((texts) => {
			const counts = bestLengths(lesson, texts);
			if (counts.items < 5 || !tooMany(counts, at)) return [];
			return [{ yaml: texts.yaml, path: listOf(lesson.data), what: inNumbers(counts, at), todo }];
		}),
	);
}

function inTheCourse({ lessons, course }: Study, at: End): Finding[] {
	return course.course.data.locales.flatMap((locale) => {
		const counts = sumOfLengths(
			lessons.flatMap((lesson) =>
				lesson.texts
					.filter((texts) => texts.locale === locale)
					.map((texts) => bestLengths(lesson, texts)),
			),
		);
		if (counts.items < 10 || !tooMany(counts, at)) return [];
		const { sv, en } = inNumbers(counts, at);
		const what = {
			sv: `I hela kursen (${locale}): ${sv}`,
			en: `In the whole course (${locale}): ${en}`,
		};
		const { yaml } = course.course;
		return [{ yaml, path: ['lessons'], severity: 'error' as const, what, todo }];
	});
}

function tooMany(counts: BestLengths, { end }: End): boolean {
	return counts[end] / counts.items > 0.4;
}

function inNumbers(counts: BestLengths, { end, words }: End): Sentence {
	return {
		sv: `Det bästa svaret är ${words.sv} i ${counts[end]} av ${counts.items} uppgifter.`,
		en: `The best answer is the ${words.en} in ${counts[end]} of ${counts.items} items.`,
	};
}
