import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import type { Stage } from '../../../../tests/support/harness/stage.svelte.ts';
import { fold } from '../../machines/index.ts';
import { replyExamples } from './Reply.examples.ts';

testBarriers(replyExamples);

const atTheDesk = named(replyExamples, 'at the desk');
const send = page.getByRole('button', { name: 'Skicka svaret' });
const draft = page.getByRole('region', { name: 'Så här blir svaret' });

/** The parts of the reply, each with its blocks, in the words of the learner. */
function partsOf({ lesson, keeping, texts }: Stage) {
	const { node } = fold(lesson, keeping.log);
	if (node.kind !== 'reply') throw new Error('There is nothing to reply to here.');
	const words = texts.nodes[node.id];
	return node.parts.map(({ id, blocks }) => ({
		name: words?.parts[id] ?? 'no name',
		blocks: blocks.map((block) => ({
			id: block.id,
			label: words?.choices[block.id]?.label ?? 'no label',
		})),
	}));
}

describe('a reply that is put together', () => {
	test('is sent with one block of each part, in the order of the reply', async () => {
		const { stage } = await show(atTheDesk);
		const parts = partsOf(stage);
		// Chosen from the last part to the first: the order is the reply's own.
		for (const { blocks } of parts.toReversed()) {
			await page.getByRole('radio', { name: blocks[0]?.label ?? '' }).click();
		}
		await send.click();
		expect(stage.told).toEqual([`sent ${parts.map(({ blocks }) => blocks[0]?.id).join(' + ')}`]);
	});

	test('can be read as a whole while it grows', async () => {
		const { stage } = await show(atTheDesk);
		const [first, second] = partsOf(stage);
		await expect.element(draft).toMatchTextContent('Välj en mening för varje del.');
		await page.getByRole('radio', { name: second?.blocks[1]?.label ?? '' }).click();
		await page.getByRole('radio', { name: first?.blocks[0]?.label ?? '' }).click();
		const sentences = draft.getByRole('paragraph');
		await expect.element(sentences).toHaveLength(2);
		expect(sentences.elements().map(({ textContent }) => textContent)).toEqual([
			first?.blocks[0]?.label,
			second?.blocks[1]?.label,
		]);
	});

	test('is not sent before it is whole: what is missing is said, and the focus goes there', async () => {
		const { stage } = await show(atTheDesk);
		const [first, ...others] = partsOf(stage);
		await page.getByRole('radio', { name: first?.blocks[0]?.label ?? '' }).click();
		await send.click();
		expect(stage.told).toEqual([]);
		const missing = others.map(({ name }) => name).join(', ');
		await expect.element(page.getByRole('alert')).toMatchTextContent(`Välj också: ${missing}.`);
		const radios = page.getByRole('group', { name: others[0]?.name ?? '' }).getByRole('radio');
		await expect.element(radios.first()).toHaveFocus();
		for (const { blocks } of others) {
			await page.getByRole('radio', { name: blocks[0]?.label ?? '' }).click();
		}
		await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
	});

	test('can be chosen with the arrow keys and sent with Enter', async () => {
		const { stage } = await show(atTheDesk);
		for (const { name } of partsOf(stage)) {
			const radio = page.getByRole('group', { name }).getByRole('radio').first();
			(await radio.findElement()).focus();
			await userEvent.keyboard(' {ArrowDown}');
		}
		await userEvent.keyboard('{Enter}');
		expect(stage.told).toEqual([expect.stringMatching(/^sent /)]);
	});
});
