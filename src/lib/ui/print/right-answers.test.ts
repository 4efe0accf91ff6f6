import { describe, expect, test } from 'vitest';
import { realCourse } from '../../../../tests/support/course.ts';
import type { Question } from '../../content/index.ts';
import { isQuestion, judge } from '../../machines/index.ts';
import { rightAnswers } from './right-answers.ts';

const { course, texts } = realCourse();
const asked = course.lessons.flatMap((lesson) => {
	if (lesson.kind === 'scenario') return [];
	const questions = lesson.kind === 'check' ? lesson.questions : lesson.steps.filter(isQuestion);
	return questions.map((question) => ({ name: `${lesson.id}/${question.id}`, lesson, question }));
});
const translate = (key: string, gaps?: object) =>
	gaps ? `${key} ${Object.values(gaps).join()}` : key;

function answersOf(name: string, question: Question, locale: string) {
	const words = texts[name.split('/')[0] ?? '']?.[locale]?.activities[question.id];
	if (!words) throw new Error(`No words for ${name}.`);
	return { words, groups: rightAnswers(question, words, translate) };
}

describe.each(course.locales)('the answers in %s', (locale) => {
	test.each(asked)(
		'of $name all have a label, and what is right about them',
		({ name, question }) => {
			const { words, groups } = answersOf(name, question, locale);
			const answers = groups.flatMap((group) => group.answers);
			expect(answers.map(({ id }) => words.items[id]?.label ?? '')).not.toContain('');
			for (const { grade, words: said } of answers) {
				if (question.kind !== 'ordering') expect(grade ?? said.join('')).toBeTruthy();
			}
		},
	);
});

test('what is said to be right is what the course takes as right', () => {
	for (const { name, question } of asked) {
		const { words, groups } = answersOf(name, question, 'sv');
		const answer = groups.flatMap((group) => answerIn(question, group.answers, words.groups));
		expect(judge(question, answer).right, name).toBe(true);
	}
});

/** What somebody answers who has read the text version. */
function answerIn(
	question: Question,
	answers: ReturnType<typeof rightAnswers>[number]['answers'],
	names: Readonly<Record<string, string>>,
): string[] {
	const nameOf = (group: string) => `textBelongs ${names[group] ?? ''}`;
	switch (question.kind) {
		case 'single':
		case 'composed':
			return answers.filter(({ grade }) => grade === 'best').map(({ id }) => id);
		case 'multiple':
			return answers.filter(({ words }) => words.includes('textRight')).map(({ id }) => id);
		case 'words':
			return answers.filter(({ words }) => words.includes('textMark')).map(({ id }) => id);
		case 'ordering':
			return answers.map(({ id }) => id);
		case 'matching':
		case 'categorise':
			return answers.flatMap(({ id, words }) => [
				id,
				question.groups.find((group) => words.includes(nameOf(group))) ?? '',
			]);
	}
}
