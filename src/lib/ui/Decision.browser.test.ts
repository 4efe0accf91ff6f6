import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../tests/support/harness/barriers.ts';
import { named } from '../../../tests/support/harness/named.ts';
import { show } from '../../../tests/support/harness/show.ts';
import { decisionExamples } from './Decision.examples.ts';

testBarriers(decisionExamples);

describe('a decision', () => {
	test('choosing an option tells which one', async () => {
		const { stage } = await show(named(decisionExamples, 'the first'));
		const choices = Object.entries(stage.texts.nodes[stage.lesson.start]?.choices ?? {});
		for (const [, { label }] of choices) await page.getByRole('button', { name: label }).click();
		expect(stage.told).toEqual(choices.map(([id]) => `chose ${id}`));
	});

	test('asks a question that names its options', async () => {
		const { stage } = await show(named(decisionExamples, 'the first'));
		const { question = '', choices = {} } = stage.texts.nodes[stage.lesson.start] ?? {};
		const options = page.getByRole('region', { name: question }).getByRole('listitem');
		await expect.element(options).toHaveLength(Object.keys(choices).length);
	});

	test('says where the learner is, and about how much is left', async () => {
		await show(named(decisionExamples, 'with a way back'));
		await expect.element(page.getByText(/^Val 3 · ungefär \d+ kvar$/)).toBeVisible();
	});

	test('gives no way back from the first', async () => {
		await show(named(decisionExamples, 'the first'));
		await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Ändra mig' })).not.toBeInTheDocument();
	});

	test('lets the learner change their mind later on', async () => {
		const { stage } = await show(named(decisionExamples, 'with a way back'));
		await page.getByRole('button', { name: 'Ändra mig' }).click();
		expect(stage.told).toEqual(['changed mind']);
	});

	test('tells again after a break what was chosen before it', async () => {
		const { stage } = await show(named(decisionExamples, 'with what was chosen before it'));
		const last = stage.keeping.log.at(-1);
		const before = Object.values(stage.texts.nodes).flatMap(({ choices }) =>
			last?.type === 'choice.taken' ? (choices[last.choice] ?? []) : [],
		);
		await expect
			.element(page.getByRole('region', { name: 'Senast' }))
			.toMatchTextContent(before[0]?.label ?? 'no label');
	});
});
