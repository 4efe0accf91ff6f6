import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { locales, show } from '../../../../tests/support/harness/show.ts';
import { dilemmasOf } from './dilemmas.ts';
import { workshopSheetExamples } from './WorkshopSheet.examples.ts';

testBarriers(workshopSheetExamples);
afterEach(() => vi.restoreAllMocks());

const cases = workshopSheetExamples.flatMap((each) =>
	locales.map((locale) => ({ name: each.name, each, locale })),
);

describe.for(cases)('$name ($locale)', ({ each, locale }) => {
	test('has every choice as a card with a letter, and does not say how good it is', async () => {
		const { container, stage } = await show(each, locale);
		const cards = [...container.querySelectorAll('.cards li')].map((card) =>
			card.textContent.replace(/\s+/g, ' '),
		);
		const choices = dilemmasOf(stage.lesson).flatMap(({ node, choices: offered }) =>
			offered.map(({ id }) => stage.texts.nodes[node.id]?.choices[id]?.label ?? 'no label'),
		);
		expect(cards).toHaveLength(choices.length);
		for (const [at, label] of choices.entries()) expect(cards[at]).toContain(label);
		expect(container.querySelector('.best, .fair, .poor')).toBeNull();
	});

	test('tells whoever leads, on a page of their own, what each choice led to and why', async () => {
		const { container, stage } = await show(each, locale);
		const leader = container.querySelector('.leader')?.textContent ?? '';
		for (const { node, choices } of dilemmasOf(stage.lesson)) {
			for (const { id } of choices) {
				const words = stage.texts.nodes[node.id]?.choices[id];
				expect(leader).toContain(words?.why ?? 'no why');
				for (const { text } of words?.outcome ?? []) expect(leader).toContain(text);
			}
		}
		for (const node of Object.values(stage.lesson.nodes)) {
			if (node.kind !== 'ending') continue;
			expect(leader).toContain(stage.texts.nodes[node.id]?.reflection);
		}
	});

	test('takes nothing down', async () => {
		const { container } = await show(each, locale);
		expect(container.querySelector('input, textarea, select')).toBeNull();
		expect(container.textContent).not.toMatch(/undefined|\{\{/);
	});
});

test('a meeting is asked other things than a conversation', async () => {
	const { container } = await show(named(workshopSheetExamples, 'a meeting'));
	expect(container.textContent).toContain('Vilka kommer inte när vi bjuder in');
	expect(container.textContent).not.toContain('Hur märker vi vad den andra');
});

test('a sheet can be printed', async () => {
	const print = vi.spyOn(window, 'print').mockReturnValue();
	await show(named(workshopSheetExamples, 'a conversation'));
	await page.getByRole('button', { name: 'Skriv ut' }).click();
	expect(print).toHaveBeenCalledOnce();
});
