import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { moodsExamples } from './Moods.examples.ts';

testBarriers(moodsExamples);

test.each(['at the beginning', 'after poor choices', 'of a room'])(
	'how each person looks is said in words: %s',
	async (name) => {
		const { stage, container } = await show(named(moodsExamples, name));
		const people = Object.keys(stage.lesson.faces);
		expect(people).not.toEqual([]);
		const shown = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
		expect(shown).toHaveLength(people.length);
		people.forEach((person, index) => {
			expect(shown[index]).toContain(stage.texts.people[person]?.name ?? 'no name');
			expect(shown[index]).toMatch(/ser (?:glad|lugn|avvaktande|orolig|upprörd) ut/);
		});
	},
);

test('a face follows what the learner does', async () => {
	const { stage, container } = await show(named(moodsExamples, 'after poor choices'));
	const before = container.querySelector('li')?.textContent;
	stage.keep({ log: [] });
	await expect.poll(() => container.querySelector('li')?.textContent).not.toBe(before);
});

test('a picture of the room says nothing that the words do not', async () => {
	const { container } = await show(named(moodsExamples, 'of a room'));
	await expect.element(page.getByRole('list')).toBeVisible();
	const outside = [...container.querySelectorAll('svg')].filter((each) => !each.closest('li'));
	expect(outside).not.toEqual([]);
	expect(outside.filter((each) => each.closest('[aria-hidden=true]') === null)).toEqual([]);
});

test('there is no room without a meeting', async () => {
	const { container } = await show(named(moodsExamples, 'at the beginning'));
	await expect.element(page.getByRole('list')).toBeVisible();
	const pictures = [...container.querySelectorAll('svg')];
	expect(pictures.filter((each) => !each.closest('li'))).toEqual([]);
});
