import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { answerTo, asked } from './asked.examples.ts';
import { questionExamples } from './Question.examples.ts';

testBarriers(questionExamples);

const answer = page.getByRole('button', { name: 'Svara', exact: true });
const showNamed = (name: string) => show(named(questionExamples, name));

describe('a question', () => {
	test('is answered by keyboard alone', async () => {
		const { stage } = await showNamed('one answer');
		await userEvent.keyboard('{Tab}{ArrowDown}{Enter}');
		expect(stage.told).toHaveLength(1);
		expect(stage.told[0]).toMatch(/^answered [a-z0-9-]+$/);
	});

	test('says what is missing and goes there, instead of a button that cannot be pressed', async () => {
		const { stage } = await showNamed('one answer');
		await answer.click();
		await expect.element(page.getByRole('alert')).toMatchTextContent('Välj ett svar först.');
		expect(document.activeElement).toBe(page.getByRole('radio').first().element());
		expect(stage.told).toEqual([]);
		await page.getByRole('radio').first().click();
		await expect.poll(() => page.getByRole('alert').element().textContent.trim()).toBe('');
	});

	test('counts what is left, and goes to the first of it', async () => {
		const { stage, container } = await showNamed('things in groups');
		const { question } = asked(stage.course, 'categorise');
		const items = question.kind === 'categorise' ? question.items.length : 0;
		await page.getByRole('radio').first().click();
		await answer.click();
		const left = `${items - 1} val återstår.`;
		await expect.element(page.getByRole('alert')).toMatchTextContent(left);
		const second = container.querySelectorAll('fieldset fieldset')[1];
		expect(second?.contains(document.activeElement)).toBe(true);
	});

	test('asks how sure one is, and says that it stays on the device', async () => {
		const { stage } = await showNamed('one answer');
		await page.getByRole('radio', { name: 'Ganska säker' }).click();
		await expect.element(page.getByRole('radio', { name: 'Ganska säker' })).toBeChecked();
		await expect.element(page.getByText(/stannar på din enhet/)).toBeVisible();
		expect(stage.told).toEqual([]);
	});
});

describe('an answer', () => {
	test('is followed by what happens, why, and what to take along', async () => {
		const { stage, container } = await showNamed('answered with what costs');
		const { lesson, question } = asked(stage.course, 'single');
		const words = stage.textsOf(lesson.id).activities[question.id];
		const chosen = words?.items[answerTo(question, 'half')[0] ?? ''];
		const shown = container.textContent;
		expect(shown).toContain(chosen?.outcome[0]?.text ?? 'no outcome');
		expect(shown).toContain(chosen?.why ?? 'no why');
		expect(shown).toContain(words?.why ?? 'no why');
		await expect.element(page.getByRole('heading', { name: 'Vad som händer' })).toBeVisible();
	});

	test.each([
		['answered with the best', 'Du gissade, och det höll.'],
		['answered with what makes it harder', 'Just sådant brukar fastna bäst.'],
		['right in part', 'Du var säker, och en del höll.'],
	])('is put beside how sure one was: %s', async (name, words) => {
		await showNamed(name);
		await expect.element(page.getByText(words, { exact: false })).toBeVisible();
	});

	test.each([
		['all right', /Allt stämmer/],
		['right in part', /\d av \d stämmer/],
	])('is summed up in words: %s', async (name, words) => {
		await showNamed(name);
		await expect.element(page.getByText(words)).toBeVisible();
	});

	test('leads on, or can be thought over', async () => {
		const { stage } = await showNamed('answered with what costs');
		await page.getByRole('button', { name: 'Fortsätt' }).click();
		await page.getByRole('button', { name: 'Försök igen' }).click();
		expect(stage.told).toEqual(['went on', 'thought again']);
		await expect.element(answer).toBeVisible();
		await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
		await expect.element(page.getByRole('radio', { checked: true })).not.toBeInTheDocument();
	});

	test('that is judged later says so and nothing more', async () => {
		const { container } = await showNamed('judged later');
		await expect.element(page.getByText(/Facit kommer senare/)).toBeVisible();
		expect(container.textContent).not.toContain('Begripligt, men det kostar');
	});
});

describe('a question that is asked again', () => {
	test('shows what was answered the first time, and why that was weaker', async () => {
		const { container } = await showNamed('otherwise than the first time');
		await expect.element(page.getByRole('heading', { name: 'Första gången' })).toBeVisible();
		const section = container.querySelector('.feedback section')?.textContent ?? '';
		expect(section).toContain('Begripligt, men det kostar');
	});

	test('says when it was answered the same', async () => {
		await showNamed('answered as the first time');
		await expect.element(page.getByText('Du svarade likadant första gången.')).toBeVisible();
	});
});
