import type { CheckLesson, Question } from '../../content/index.ts';

export interface Topic {
	readonly title: string;
	readonly questions: readonly Question[];
}

/**
 * The questions of a check by what they are about. Topics without a name of their own come last, together.
 * @param nameOf the name of a topic, `''` when it has none
 * @param rest what those without a name are called
 */
export function topicsOf(
	{ questions }: CheckLesson,
	nameOf: (topic: string) => string,
	rest: string,
): Topic[] {
	const titleOf = ({ topic = '' }: Question) => nameOf(topic) || rest;
	const titles = [...new Set(questions.map(titleOf))].filter((title) => title !== rest);
	return [...titles, rest]
		.map((title) => ({ title, questions: questions.filter((each) => titleOf(each) === title) }))
		.filter((topic) => topic.questions.length > 0);
}
