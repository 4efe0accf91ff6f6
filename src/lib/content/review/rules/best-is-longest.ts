import { bestLengths, sumOfLengths, type BestLengths } from '../best-lengths.ts';
import type { Sentence } from '../../reading/issue.ts';
import { listOf } from '../list-of.ts';
import { rule, type Finding } from '../rule.ts';
import type { Study } from '../study.ts';

/** The best answer is the longest one so often that a learner need not read the others. */
export const bestIsLongest = rule({
	id: 'Q3',
	code: 'best-is-longest',
	severity: 'warning',
	find: (study) => [...inEachLesson(study), ...inTheCourse(study)],
});

function inEachLesson({ lessons }: Study): Finding[] {
	return lessons.flatMap((lesson) =>
		lesson.texts.flatMap((texts) => {
			const counts = bestLengths(lesson, texts);
			if (counts.items < 5 || !tooMany(counts)) return [];
			return [{ yaml: texts.yaml, path: listOf(lesson.data), what: inNumbers(counts), todo }];
		}),
	);
}

function inTheCourse({ lessons, course }: Study): Finding[] {
	return course.course.data.locales.flatMap((locale) => {
		const counts = sumOfLengths(
			lessons.flatMap((lesson) =>
				lesson.texts
					.filter((texts) => texts.locale === locale)
					.map((texts) => bestLengths(lesson, texts)),
			),
		);
		if (counts.items < 10 || !tooMany(counts)) return [];
		const { sv, en } = inNumbers(counts);
		const what = {
			sv: `I hela kursen (${locale}): ${sv}`,
			en: `In the whole course (${locale}): ${en}`,
		};
		const { yaml } = course.course;
		return [{ yaml, path: ['lessons'], severity: 'error' as const, what, todo }];
	});
}

function tooMany({ items, longest }: BestLengths): boolean {
	return longest / items > 0.4;
}

function inNumbers({ items, longest }: BestLengths): Sentence {
	return {
		sv: `Det bästa svaret är längst i ${longest} av ${items} uppgifter.`,
		en: `The best answer is the longest in ${longest} of ${items} items.`,
	};
}

const todo: Sentence = {
	sv: 'Ändra längden på svaren i några av dem: högst fyra av tio.',
	en: 'Change the length of the answers in some of them: at most four of ten.',
};
