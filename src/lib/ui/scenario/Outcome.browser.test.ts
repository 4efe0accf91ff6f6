import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { outcomeExamples } from './Outcome.examples.ts';

testBarriers(outcomeExamples);

describe('the outcome of a choice', () => {
	test('says what was chosen, what came of it and why', async () => {
		const { stage, container } = await show(named(outcomeExamples, 'that costs'));
		const { choices = {} } = stage.texts.nodes[stage.lesson.start] ?? {};
		const last = stage.keeping.log.at(-1);
		const words = last?.type === 'choice.taken' ? choices[last.choice] : undefined;
		const shown = container.textContent;
		expect(shown).toContain(words?.label ?? 'no label');
		expect(shown).toContain(words?.outcome[0]?.text ?? 'no outcome');
		expect(shown).toContain(words?.why ?? 'no why');
	});

	test.each([
		['that helps the most', 'Det här hjälper mest'],
		['that costs', 'Begripligt, men det kostar'],
		['that makes it harder', 'Det här gör det svårare'],
	])('is never told by colour alone: %s', async (name, words) => {
		await show(named(outcomeExamples, name));
		await expect.element(page.getByText(words)).toBeVisible();
	});

	test('lets the learner go on, or change their mind', async () => {
		const { stage } = await show(named(outcomeExamples, 'that costs'));
		await page.getByRole('button', { name: 'Fortsätt' }).click();
		await page.getByRole('button', { name: 'Ändra mig' }).click();
		expect(stage.told).toEqual(['went on', 'changed mind']);
	});

	test('opens what the law says when asked to, by keyboard too', async () => {
		await show(named(outcomeExamples, 'with what the law says'));
		const source = page.getByText(/^Källa: /);
		await expect.element(source).not.toBeVisible();
		const summary = page.getByText(/^Det här säger lagen/);
		(await summary.findElement()).focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(source).toBeVisible();
	});
});
