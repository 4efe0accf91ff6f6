import { expect, test } from 'vitest';
import { realCourse } from '../../../../tests/support/course.ts';
import { topicsOf } from './topics.ts';

const check = realCourse().course.lessons.find((lesson) => lesson.kind === 'check');
const names: Readonly<Record<string, string>> = { active: 'Active', credible: 'Credible' };

test('each question stands under its topic; those without a name come last, together', () => {
	if (!check) throw new Error('The course has no check.');
	const topics = topicsOf(check, (topic) => names[topic] ?? '', 'More');
	expect(topics.map(({ title }) => title)).toEqual(['Active', 'Credible', 'More']);
	for (const { title, questions } of topics) {
		for (const { topic = '' } of questions) expect(names[topic] ?? 'More').toBe(title);
	}
	const all = topics.flatMap(({ questions }) => questions);
	expect(new Set(all)).toEqual(new Set(check.questions));
	expect(all).toHaveLength(check.questions.length);
});
