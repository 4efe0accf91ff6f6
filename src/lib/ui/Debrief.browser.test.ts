import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../tests/support/harness/barriers.ts';
import { named } from '../../../tests/support/harness/named.ts';
import { show } from '../../../tests/support/harness/show.ts';
import { storyOf } from '../machines/index.ts';
import { debriefExamples } from './Debrief.examples.ts';

testBarriers(debriefExamples);

describe('the debrief', () => {
	test('try another way from a decision says which decision', async () => {
		const { stage } = await show(named(debriefExamples, 'of the best choices'));
		const { steps } = storyOf(stage.lesson, stage.keeping.log);
		for (const { node } of steps) {
			const title = stage.texts.nodes[node]?.title ?? '';
			const name = `Pröva en annan väg från ”${title}”`;
			await page.getByRole('button', { name, exact: true }).click();
		}
		expect(stage.told).toEqual(steps.map((_, index) => `back to ${index}`));
	});

	test('shows every decision on the way here, with what was chosen', async () => {
		const { stage, container } = await show(named(debriefExamples, 'of the hardest way'));
		const labels = storyOf(stage.lesson, stage.keeping.log).steps.map(
			({ node, choice }) => stage.texts.nodes[node]?.choices[choice]?.label ?? '',
		);
		const shown = [...container.querySelectorAll('ol > li')].map(({ textContent }) => textContent);
		expect(shown).toHaveLength(labels.length);
		labels.forEach((label, index) => expect(shown[index]).toContain(label));
	});

	test('says how many endings there are, and that one has been seen', async () => {
		const { stage } = await show(named(debriefExamples, 'of the best choices'));
		const { endingsInAll } = storyOf(stage.lesson, stage.keeping.log);
		await expect
			.element(page.getByText(`Du har sett 1 av ${endingsInAll} slut.`, { exact: false }))
			.toBeVisible();
	});

	test('lets the learner start over from the beginning', async () => {
		const { stage } = await show(named(debriefExamples, 'of the best choices'));
		await page.getByRole('button', { name: 'Börja om från början' }).click();
		expect(stage.told).toEqual(['back to 0']);
	});

	test('does not call the course saved while it is not', async () => {
		await show(named(debriefExamples, 'that is not saved yet'));
		await expect
			.element(page.getByRole('status'))
			.toMatchTextContent('lärplattformen har inte bekräftat det än');
	});
});
