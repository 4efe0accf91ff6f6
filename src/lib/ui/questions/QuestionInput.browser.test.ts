import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import type { ActivityTexts } from '../../content/index.ts';
import type { Stage } from '../../../../tests/support/harness/stage.svelte.ts';
import { asked, type QuestionKind } from './asked.examples.ts';
import { questionInputExamples } from './QuestionInput.examples.ts';

testBarriers(questionInputExamples);

const showKind = async (kind: QuestionKind, state: string) => {
	const { stage, container } = await show(named(questionInputExamples, `${kind}: ${state}`));
	const { lesson, question } = asked(stage.course, kind);
	return { stage, container, question, words: wordsOf(stage, lesson.id, question.id) };
};

function wordsOf(stage: Stage, lesson: string, question: string): ActivityTexts {
	const words = stage.textsOf(lesson).activities[question];
	if (!words) throw new Error(`No words for ${question}.`);
	return words;
}

describe('of several answers, one', () => {
	test('can be chosen by keyboard', async () => {
		await showKind('single', 'fresh');
		const [first, second] = page.getByRole('radio').elements();
		await userEvent.keyboard('{Tab}');
		expect(document.activeElement).toBe(first);
		await userEvent.keyboard('{ArrowDown}');
		expect(second).toHaveProperty('checked', true);
		expect(first).toHaveProperty('checked', false);
	});

	test('stays visible once it is judged, with words for how it went', async () => {
		const { container } = await showKind('single', 'half');
		await expect.element(page.getByText('Ditt svar')).toBeVisible();
		await expect.element(page.getByText('Begripligt, men det kostar').first()).toBeVisible();
		expect(container.querySelectorAll('input')).toHaveLength(0);
	});

	test('has no verdict while that comes later in the course', async () => {
		const { container } = await show(named(questionInputExamples, 'judged later'));
		await expect.element(page.getByText('Ditt svar')).toBeVisible();
		expect(container.textContent).not.toContain('Det här hjälper mest');
		expect(container.querySelectorAll('details')).toHaveLength(0);
	});
});

describe('several answers', () => {
	test('can be chosen and left again', async () => {
		await showKind('multiple', 'fresh');
		const boxes = page.getByRole('checkbox');
		await boxes.nth(0).click();
		await boxes.nth(1).click();
		await boxes.nth(0).click();
		await expect.element(boxes.nth(0)).not.toBeChecked();
		await expect.element(boxes.nth(1)).toBeChecked();
	});

	test('each say how they went, chosen or not', async () => {
		await showKind('multiple', 'wrong');
		await expect.element(page.getByText('Hör inte hit').first()).toBeVisible();
		await expect.element(page.getByText('Skulle ha varit med').first()).toBeVisible();
	});
});

describe('an order', () => {
	test('is changed with buttons that say what they move; the place is told and the focus stays', async () => {
		const { container } = await showKind('ordering', 'fresh');
		const rows = () => [...container.querySelectorAll('li')].map((row) => row.textContent.trim());
		const before = rows();
		const down = page.getByRole('button', { name: /^Flytta ner: / }).first();
		const name = (await down.findElement()).getAttribute('aria-label') ?? '';
		await down.click();
		await expect.poll(() => rows().map((row) => row.slice(1))).not.toEqual(before);
		await expect.element(page.getByRole('status')).toMatchTextContent(/är nu på plats 2 av \d/);
		await expect.element(page.getByRole('button', { name, exact: true })).toHaveFocus();
	});

	test('does not move beyond its ends', async () => {
		const { container } = await showKind('ordering', 'fresh');
		const before = container.textContent;
		const up = page.getByRole('button', { name: /^Flytta upp: / }).first();
		await expect.element(up).toHaveAttribute('aria-disabled', 'true');
		await up.click({ force: true });
		expect(container.textContent).toBe(before);
	});

	test('says where a thing belongs, and shows the whole order to those who want it', async () => {
		const { question, words } = await showKind('ordering', 'wrong');
		await expect.element(page.getByText('Hör hemma på plats 1', { exact: true })).toBeVisible();
		await page.getByText('Visa ordningen').click();
		const first = question.kind === 'ordering' ? (question.items[0] ?? '') : '';
		await expect
			.element(page.getByText(words.items[first]?.label ?? 'no label').last())
			.toBeVisible();
	});
});

describe('pairs', () => {
	test('a group that is in use says so, and can be moved', async () => {
		const { words, question } = await showKind('matching', 'fresh');
		if (question.kind !== 'matching') throw new Error('Not a matching.');
		const [first, second] = question.items.map(({ id }) => words.items[id]?.label ?? '');
		const group = words.groups[question.groups[0] ?? ''] ?? '';
		const select = (label = '') => page.getByRole('combobox', { name: label });
		await userEvent.selectOptions(select(first), group);
		const option = select(second).getByRole('option', { name: `${group} (används)` });
		await userEvent.selectOptions(select(second), option);
		await expect.element(page.getByRole('status')).toMatchTextContent('flyttades hit');
		await expect.element(select(first)).toHaveValue('');
		await expect.element(select(second)).not.toHaveValue('');
	});
});

describe('things in groups', () => {
	test('what is not placed yet is marked when the answer was handed in too early', async () => {
		await showKind('categorise', 'handed in before it was whole');
		await expect.element(page.getByText('Inte vald än').first()).toBeVisible();
	});

	test('each say where they fit', async () => {
		await showKind('categorise', 'wrong');
		await expect.element(page.getByText(/Passar bättre: /).first()).toBeVisible();
	});
});

describe('words in a text', () => {
	test('are marked and unmarked where they stand', async () => {
		const { container } = await showKind('words', 'fresh');
		const buttons = page.getByRole('button');
		await buttons.first().click();
		await expect.element(buttons.first()).toHaveAttribute('aria-pressed', 'true');
		await buttons.first().click();
		await expect.element(buttons.first()).toHaveAttribute('aria-pressed', 'false');
		expect(container.textContent).not.toContain('[[');
	});
});

describe('a reply of parts', () => {
	test('grows as its parts are chosen', async () => {
		const { question, words } = await showKind('composed', 'fresh');
		if (question.kind !== 'composed') throw new Error('Not a composed one.');
		const reply = page.getByRole('region', { name: 'Så blir texten' });
		for (const { blocks } of question.parts) {
			const label = words.items[blocks[0]?.id ?? '']?.label ?? '';
			await page.getByRole('radio', { name: label }).click();
			await expect.element(reply).toMatchTextContent(label);
		}
		await expect.element(reply.getByRole('paragraph')).toHaveLength(question.parts.length);
	});
});
