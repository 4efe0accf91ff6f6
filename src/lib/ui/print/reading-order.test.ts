import { describe, expect, test } from 'vitest';
import { realCourse } from '../../../../tests/support/course.ts';
import { namesOf, readingOrder } from './reading-order.ts';

const { course, texts } = realCourse();
const scenarios = course.lessons.filter((lesson) => lesson.kind === 'scenario');

describe.each(scenarios)('the nodes of $id in an order that can be read', (lesson) => {
	const { scenes, endings } = readingOrder(lesson);
	const order = scenes.map(({ id }) => id);

	test('are all there, each once', () => {
		const all = [...order, ...endings.map(({ id }) => id)];
		expect([...all].sort()).toEqual(Object.keys(lesson.nodes).sort());
	});

	test('begin at the start, and each comes after one that leads to it', () => {
		expect(order[0]).toBe(lesson.start);
		for (const [at, id] of order.entries()) {
			const before = scenes
				.slice(0, at)
				.flatMap((node) =>
					(node.kind === 'reply' ? node.to : node.choices.flatMap(({ to }) => to)).map(
						({ to }) => to,
					),
				);
			if (at > 0) expect(before).toContain(id);
		}
	});

	test.each(course.locales)('each have a name of their own (%s)', (locale) => {
		const words = texts[lesson.id]?.[locale];
		if (!words) throw new Error('No words.');
		const names = namesOf(
			{ scenes, endings },
			words,
			(key, gaps) => `${key} ${JSON.stringify(gaps)}`,
		);
		expect(new Set(Object.values(names)).size).toBe(Object.keys(lesson.nodes).length);
		expect(names[lesson.start]).toBe(
			`textScene ${JSON.stringify({ number: 1, title: words.nodes[lesson.start]?.title })}`,
		);
	});
});
