import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../tests/support/harness/barriers.ts';
import { named } from '../../../tests/support/harness/named.ts';
import { show } from '../../../tests/support/harness/show.ts';
import { lessonPageExamples } from './LessonPage.examples.ts';

testBarriers(lessonPageExamples);

test.each([
	['a scenario', /^Val 1 /],
	['steps', /^Steg 1 av \d+$/],
	['a check', /^Börja med frågorna$/],
])('a lesson is played by its kind: %s', async (name, words) => {
	await show(named(lessonPageExamples, name));
	await expect.element(page.getByRole('heading', { level: 1 })).toHaveLength(1);
	await expect.element(page.getByText(words).first()).toBeVisible();
});
