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
		const shown = container.querySelector('dl')?.textContent ?? '';
		for (const [id, { source, checked }] of Object.entries(stage.lesson.law)) {
			expect(shown).toContain(stage.texts.law[id]?.title ?? 'no title');
			expect(shown).toContain(new URL(source).host);
			expect(shown).toContain(checked);
		}
	});

	test('fills every gap in the words of the course', async () => {
		const { stage, container } = await show(named(aboutExamples, 'on a platform'));
		expect(container.textContent).not.toContain('{{');
		expect(container.textContent).toContain(String(stage.course.programme.adopted));
	});
});
