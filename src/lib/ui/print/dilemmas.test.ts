import { describe, expect, test } from 'vitest';
import { realCourse } from '../../../../tests/support/course.ts';
import { playByGrade } from '../../../../tests/support/play.ts';
import { placesOf } from '../../machines/index.ts';
import { letterOf } from '../parts/letter.ts';
import { dilemmasOf } from './dilemmas.ts';

const { course } = realCourse();
const scenarios = course.lessons.filter((lesson) => lesson.kind === 'scenario');

describe.each(scenarios)('the decisions of $id for a group', (lesson) => {
	const dilemmas = dilemmasOf(lesson);
	const path = placesOf(lesson, playByGrade(lesson, 'best')).map(({ node }) => node);

	test('are three of the best path, in its order', () => {
		const onPath = path.filter((node) => dilemmas.some((each) => each.node === node));
		expect(dilemmas).toHaveLength(3);
		expect(dilemmas.map(({ node }) => node)).toEqual(onPath);
	});

	test('are about as many core values as the path has', () => {
		const values = new Set(path.flatMap((node) => (node.kind === 'decision' ? node.value : [])));
		expect(new Set(dilemmas.map(({ node }) => node.value)).size).toBe(values.size);
	});

	test('have a scene, and answers among which one helps the most', () => {
		for (const { passages, choices } of dilemmas) {
			expect(passages).not.toEqual([]);
			expect(choices.map(({ grade }) => grade)).toContain('best');
			expect(choices.length).toBeGreaterThan(1);
		}
	});
});

test('the cards have letters from A on', () => {
	expect([0, 1, 2, 3].map(letterOf)).toEqual(['A', 'B', 'C', 'D']);
});
