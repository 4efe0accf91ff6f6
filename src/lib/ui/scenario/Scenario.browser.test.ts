import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import type { Stage } from '../../../../tests/support/harness/stage.svelte.ts';
import { endingsOf, pathOf } from '../../log/index.ts';
import { scenarioExamples } from './Scenario.examples.ts';

testBarriers(scenarioExamples);

const atTheBeginning = named(scenarioExamples, 'at the beginning');
const heading = page.getByRole('heading', { level: 1 });
const goOn = page.getByRole('button', { name: 'Fortsätt' });
const undo = page.getByRole('button', { name: 'Ändra mig' });

/** What has been chosen on the way here. */
const decisionsIn = ({ keeping, lesson }: Stage) => pathOf(keeping.log, lesson.id);

/** The first option of the first decision, and the decision's title. */
function first({ lesson, texts }: Stage) {
	const node = lesson.nodes[lesson.start];
	const words = texts.nodes[lesson.start];
	const id = node?.kind === 'decision' ? (node.choices[0]?.id ?? '') : '';
	const option = page.getByRole('button', { name: words?.choices[id]?.label ?? 'no label' });
	return { id, option, title: words?.title ?? 'no title' };
}

describe('a scenario', () => {
	test('focus goes to the heading after a choice, and again after going on', async () => {
		const { stage } = await show(atTheBeginning);
		await first(stage).option.click();
		await expect.element(page.getByRole('heading', { name: 'Vad som händer' })).toHaveFocus();
		await goOn.click();
		await expect.element(heading).toHaveFocus();
		await expect.element(heading).not.toMatchTextContent('Vad som händer');
	});

	test('focus goes to the heading of the decision when the learner has changed their mind', async () => {
		const { stage } = await show(atTheBeginning);
		const { option, title } = first(stage);
		await option.click();
		await undo.click();
		await expect.element(heading).toMatchTextContent(title);
		await expect.element(heading).toHaveFocus();
		expect(decisionsIn(stage)).toEqual([]);
	});

	test('focus is left alone when the page opens', async () => {
		await show(atTheBeginning);
		await expect.element(heading).toBeVisible();
		await expect.element(heading).not.toHaveFocus();
	});

	test('a choice is taken once, and its outcome is told before the next decision', async () => {
		const { stage } = await show(atTheBeginning);
		const { id, option } = first(stage);
		await option.click();
		expect(decisionsIn(stage)).toEqual([id]);
		await expect.element(page.getByText('Du valde')).toBeVisible();
		await expect.element(option).not.toBeInTheDocument();
	});

	test('from an ending, another way leads back to the decision', async () => {
		const { stage } = await show(named(scenarioExamples, 'at an ending'));
		const { title } = first(stage);
		await page.getByRole('button', { name: `Pröva en annan väg från ”${title}”` }).click();
		await expect.element(heading).toMatchTextContent(title);
		await expect.element(heading).toHaveFocus();
		expect(decisionsIn(stage)).toEqual([]);
		expect(endingsOf(stage.keeping.log, stage.lesson.id)).toHaveLength(1);
	});

	test('another language changes the words and not the place', async () => {
		const { stage } = await show(named(scenarioExamples, 'in the middle'));
		const { log } = stage.keeping;
		await expect.element(page.getByText(/^Val 4 /)).toBeVisible();
		stage.locale = 'en';
		await expect.element(page.getByText(/^Choice 4 /)).toBeVisible();
		expect(stage.keeping.log).toBe(log);
	});

	test('a keyboard alone can choose, go on and change its mind', async () => {
		const { stage } = await show(atTheBeginning);
		const { option, title } = first(stage);
		await tabTo(option);
		await userEvent.keyboard('{Enter}');
		await tabTo(undo);
		await userEvent.keyboard(' ');
		await expect.element(heading).toMatchTextContent(title);
		await tabTo(option);
		await userEvent.keyboard(' ');
		await tabTo(goOn);
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText(/^Val 2 /)).toBeVisible();
		expect(decisionsIn(stage)).toHaveLength(1);
	});
});

/** Goes on with the tab key from where the focus is, at most through twenty controls. */
async function tabTo(control: ReturnType<typeof page.getByRole>): Promise<void> {
	const element = await control.findElement();
	for (let tabs = 0; tabs < 20 && document.activeElement !== element; tabs++) await userEvent.tab();
	expect(document.activeElement).toBe(element);
}
