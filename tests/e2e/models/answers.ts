import type { Locator } from '@playwright/test';
import type { ActivityTexts, Question } from '../../../src/lib/content/index.ts';

/** The best answer to a question, as a learner would give it. */
export function rightAnswer(question: Question): readonly string[] {
	switch (question.kind) {
		case 'single':
			return question.options.filter(({ grade }) => grade === 'best').map(({ id }) => id);
		case 'multiple':
			return question.options.filter(({ right }) => right).map(({ id }) => id);
		case 'words':
			return question.items.filter(({ right }) => right).map(({ id }) => id);
		case 'ordering':
			return question.items;
		case 'matching':
		case 'categorise':
			return question.items.flatMap((item) => [item.id, item.in]);
		case 'composed':
			return question.parts.flatMap(({ blocks }) =>
				blocks.filter(({ grade }) => grade === 'best').map(({ id }) => id),
			);
	}
}

/** Another whole answer, which is wrong. */
export function wrongAnswer(question: Question): readonly string[] {
	switch (question.kind) {
		case 'single':
			return question.options.filter(({ grade }) => grade === 'poor').map(({ id }) => id);
		case 'multiple':
			return question.options.filter(({ right }) => !right).map(({ id }) => id);
		case 'words':
			return question.items.filter(({ right }) => !right).map(({ id }) => id);
		case 'ordering':
			return [...question.items].reverse();
		case 'matching':
			return question.items.flatMap((item, index) => [
				item.id,
				question.groups[(index + 1) % question.groups.length] ?? '',
			]);
		case 'categorise':
			return question.items.flatMap(({ id, in: best, also }) => [
				id,
				question.groups.find((group) => group !== best && !also.includes(group)) ?? '',
			]);
		case 'composed':
			return question.parts.flatMap(({ blocks }) =>
				blocks
					.filter(({ grade }) => grade !== 'best')
					.map(({ id }) => id)
					.slice(0, 1),
			);
	}
}

/** Gives an answer by the controls of the page, found by their roles and names. */
export async function give(
	form: Locator,
	question: Question,
	words: ActivityTexts,
	answer: readonly string[],
): Promise<void> {
	const label = (id: string) => words.items[id]?.label ?? '';
	switch (question.kind) {
		case 'single':
			return form.getByRole('radio', { name: label(answer[0] ?? ''), exact: true }).check();
		case 'multiple':
			for (const id of answer) {
				await form.getByRole('checkbox', { name: label(id), exact: true }).check();
			}
			return;
		case 'words':
			for (const id of answer)
				await form.getByRole('button', { name: picked(words.text, id) }).click();
			return;
		case 'ordering':
			return order(form, answer.map(label));
		case 'matching':
		case 'categorise':
			for (let at = 0; at < answer.length; at += 2) {
				const [item = '', group = ''] = answer.slice(at, at + 2);
				await put(form, label(item), words.groups[group] ?? '');
			}
			return;
		case 'composed':
			for (const id of answer) {
				await form.getByRole('radio', { name: label(id), exact: true }).check();
			}
	}
}

/** Gives any whole answer to the question that is shown, whatever its kind. */
export async function answerSomehow(form: Locator): Promise<void> {
	const asked = form.locator('form > fieldset').first();
	const radios = asked.getByRole('radio');
	const names = await radios.evaluateAll((all) => [
		...new Set(all.map((each) => each.getAttribute('name') ?? '')),
	]);
	for (const [index, name] of names.entries()) {
		const options = asked.locator(`input[name="${name}"]`);
		// In a one-to-one sorting no two items have the same group.
		await options.nth(index % (await options.count())).check();
	}
	const lists = asked.getByRole('combobox');
	for (const [index, list] of (await lists.all()).entries()) {
		// The first line of a list is no answer, and there may be more things than groups.
		const groups = (await list.locator('option').count()) - 1;
		await list.selectOption({ index: 1 + (index % groups) });
	}
	for (const several of [asked.getByRole('checkbox'), asked.locator('button[aria-pressed]')]) {
		if ((await several.count()) > 0) await several.first().click();
	}
}

function picked(text: string, id: string): string {
	return new RegExp(`\\[\\[${id}\\|([^\\]]+)\\]\\]`).exec(text)?.[1] ?? '';
}

/** Moves each item up until it stands where it should. */
async function order(form: Locator, labels: readonly string[]): Promise<void> {
	const ups = form.getByRole('button', { name: /^(Flytta upp|Move up): / });
	for (const [place, label] of labels.entries()) {
		for (let press = 0; press < labels.length; press++) {
			const names = await ups.evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''));
			if (names.findIndex((name) => name.endsWith(`: ${label}`)) <= place) break;
			await form
				.getByRole('button', { name: new RegExp(`^(Flytta upp|Move up): ${escape(label)}$`) })
				.click();
		}
	}
}

/** Few groups stand side by side, many fold into a list. */
async function put(form: Locator, item: string, group: string): Promise<void> {
	const list = form.getByRole('combobox', { name: item });
	if ((await list.count()) === 0) {
		return form
			.getByRole('group', { name: item })
			.getByRole('radio', { name: group, exact: true })
			.check();
	}
	const option = await list
		.locator('option')
		.filter({ hasText: group })
		.first()
		.getAttribute('value');
	await list.selectOption(option);
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
