import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../tests/support/harness/barriers.ts';
import { named } from '../../../tests/support/harness/named.ts';
import { show } from '../../../tests/support/harness/show.ts';
import { aboutExamples } from './About.examples.ts';

testBarriers(aboutExamples);

describe('the page about the course', () => {
	test.each([
		['on a platform', 'Lärplattformen får veta'],
		['before the laws have been fetched', 'Dina val sparas bara på den här enheten'],
		['where nothing can be kept', 'Inget kan sparas just nu'],
	])('says what is saved as it is: %s', async (name, words) => {
		await show(named(aboutExamples, name));
		await expect.element(page.getByText(words, { exact: false })).toBeVisible();
	});

	test('names each law, its source and the day it was checked', async () => {
		const { stage, container } = await show(named(aboutExamples, 'on a platform'));
		const shown = container.textContent;
		for (const [id, { source, checked }] of Object.entries(stage.lesson.law)) {
			expect(shown).toContain(stage.texts.law[id]?.title ?? 'no title');
			expect(shown).toContain(new URL(source).host);
			expect(shown).toContain(checked);
		}
	});

	test('explains each special term', async () => {
		const { stage, container } = await show(named(aboutExamples, 'on a platform'));
		const terms = stage.course.lessons.flatMap(({ id }) => stage.textsOf(id).terms);
		expect(terms).not.toEqual([]);
		for (const { term, meaning } of terms) {
			expect(container.textContent).toContain(term);
			expect(container.textContent).toContain(meaning);
		}
	});

	test('shows no heading for terms before there is one to explain', async () => {
		await show(named(aboutExamples, 'before the laws have been fetched'));
		await expect.element(page.getByRole('heading', { name: 'Om kursen' })).toBeVisible();
		await expect
			.element(page.getByRole('heading', { name: 'Ord i kursen' }))
			.not.toBeInTheDocument();
	});

	test('lets the learner take away all that is written on this device, and says that it is gone', async () => {
		await show(named(aboutExamples, 'who has written something'));
		await expect
			.element(page.getByText('finns bara på den här enheten', { exact: false }))
			.toBeVisible();
		const clear = page.getByRole('button', { name: 'Ta bort allt jag har skrivit' });
		await clear.click();
		await expect
			.element(page.getByText('Än så länge finns det inget.', { exact: false }))
			.toBeVisible();
		await expect.element(clear).not.toBeInTheDocument();
	});

	test('leads to the whole course as text', async () => {
		await show(named(aboutExamples, 'on a platform'));
		await expect
			.element(page.getByRole('link', { name: 'Läs kursen som text' }))
			.toHaveAttribute('href', '#/print/text');
	});

	test('fills every gap in the words of the course', async () => {
		const { stage, container } = await show(named(aboutExamples, 'on a platform'));
		expect(container.textContent).not.toContain('{{');
		expect(container.textContent).toContain(String(stage.course.programme.adopted));
	});
});
