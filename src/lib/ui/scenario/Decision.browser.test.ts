import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { fold, isOffered } from '../../machines/index.ts';
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

	test('of raised hands shows whose hands they are, each with its own face', async () => {
		const { stage, container } = await show(named(decisionExamples, 'to take'));
		const { node, context } = fold(stage.lesson, stage.keeping.log);
		const choices = node.kind === 'hands' ? node.choices : [];
		const offered = choices.filter((choice) => isOffered(choice, context));
		expect(offered.length).toBeGreaterThan(1);
		const buttons = [...container.querySelectorAll('button[data-choice]')];
		expect(buttons).toHaveLength(offered.length);
		expect(buttons.filter((button) => button.querySelector('.arm'))).toHaveLength(offered.length);
		const [first] = offered;
		const words = stage.texts.nodes[node.id]?.choices[first?.id ?? ''];
		await page.getByRole('button', { name: words?.label ?? 'no label' }).click();
		expect(stage.told).toEqual([`chose ${first?.id}`]);
	});
});
