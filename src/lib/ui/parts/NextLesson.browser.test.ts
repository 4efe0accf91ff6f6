import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { nextLessonExamples } from './NextLesson.examples.ts';

testBarriers(nextLessonExamples);

const next = page.getByRole('link', { name: /^Nästa: / });
const home = page.getByRole('link', { name: 'Till startsidan' });

test('the way on leads to the first lesson that is not finished, and to the map', async () => {
	const { stage } = await show(named(nextLessonExamples, 'there is one'));
	const first = stage.course.paths[0]?.lessons[0] ?? '';
	await expect.element(next).toHaveAttribute('href', `#/lesson/${first}`);
	await expect.element(home).toHaveAttribute('href', '#/');
});

test.each(['is this one', 'none is left'])('there is no way on but the map: %s', async (name) => {
	await show(named(nextLessonExamples, name));
	await expect.element(home).toBeVisible();
	await expect.element(next).not.toBeInTheDocument();
});
