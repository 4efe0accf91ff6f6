import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import type { Stage } from '../../../../tests/support/harness/stage.svelte.ts';
import { courseMapExamples } from './CourseMap.examples.ts';

testBarriers(courseMapExamples);

const required = page.getByRole('region', { name: 'Din väg genom kursen' });
const extra = page.getByRole('region', { name: 'Mer att öva på' });

/** The Swedish titles of lessons. */
function titlesOf({ course }: Stage, ids: readonly string[] = []) {
	return ids.map((id) => course.lessons.find((each) => each.id === id)?.headings['sv']?.title);
}

const linksIn = (region: typeof required) =>
	region
		.getByRole('link')
		.elements()
		.map(({ textContent }) => textContent);

describe('the course map', () => {
	test('shows the path in its order, and what is open besides, each lesson once', async () => {
		const { stage } = await show(named(courseMapExamples, 'for a new learner'));
		const [path] = stage.course.paths;
		await expect.element(required).toBeVisible();
		expect(linksIn(required)).toEqual(titlesOf(stage, path?.lessons));
		expect(linksIn(extra).sort()).toEqual(titlesOf(stage, path?.extra).sort());
	});

	test('leads to each lesson, and says how long it takes', async () => {
		const { stage } = await show(named(courseMapExamples, 'for a new learner'));
		for (const { id, headings, minutes } of stage.course.lessons) {
			const row = page.getByRole('listitem').filter({
				has: page.getByRole('link', { name: headings['sv']?.title ?? '', exact: true }),
			});
			if (row.elements().length === 0) continue;
			await expect.element(row.getByRole('link')).toHaveAttribute('href', `#/lesson/${id}`);
			await expect
				.element(row)
				.toMatchTextContent(minutes === 1 ? 'Ungefär 1 minut' : `Ungefär ${minutes} minuter`);
		}
	});

	test('says of each lesson in words how far it has come', async () => {
		await show(named(courseMapExamples, 'in the middle'));
		const states = required
			.getByRole('listitem')
			.elements()
			.map(({ textContent }) => /Klar|Påbörjad|Inte påbörjad/.exec(textContent)?.[0]);
		expect(states).toEqual(['Klar', 'Klar', 'Påbörjad', 'Inte påbörjad', 'Inte påbörjad']);
		await expect.element(required.getByText('2 av 5 lektioner klara')).toBeVisible();
		await expect.element(required.getByRole('progressbar')).toHaveAttribute('value', '2');
	});

	test('marks the lesson to go on with, and none when all is done', async () => {
		const { stage, container } = await show(named(courseMapExamples, 'in the middle'));
		const current = () => [...container.querySelectorAll('[aria-current=step]')];
		expect(current()).toHaveLength(1);
		expect(current()[0]?.textContent).toContain(titlesOf(stage, [stage.lesson.id])[0]);
		const done = await show(named(courseMapExamples, 'who is done'));
		expect(done.container.querySelectorAll('[aria-current]')).toHaveLength(0);
		expect(done.container.textContent).toContain('5 av 5 lektioner klara');
	});
});
