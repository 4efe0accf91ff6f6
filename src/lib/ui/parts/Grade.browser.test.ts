import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { gradeExamples } from './Grade.examples.ts';

testBarriers(gradeExamples);

test.each([
	['helps the most', 'Det här hjälper mest', 'This helps the most'],
	['costs', 'Begripligt, men det kostar', 'Understandable, but at a cost'],
	['makes it harder', 'Det här gör det svårare', 'This makes it harder'],
])('a grade is said in words, not by its colour: %s', async (name, swedish, english) => {
	const { stage } = await show(named(gradeExamples, name));
	await expect.element(page.getByText(swedish)).toBeVisible();
	stage.locale = 'en';
	await expect.element(page.getByText(english)).toBeVisible();
});
