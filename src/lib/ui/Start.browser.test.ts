import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../tests/support/harness/barriers.ts';
import { named } from '../../../tests/support/harness/named.ts';
import { show } from '../../../tests/support/harness/show.ts';
import { startExamples } from './Start.examples.ts';

testBarriers(startExamples);

test('nothing can be begun before the platform has answered', async () => {
	await show(named(startExamples, 'before the platform has answered'));
	await expect.element(page.getByRole('button', { name: 'Hämtar var du var …' })).toBeDisabled();
	await expect.element(page.getByRole('link', { name: 'Börja' })).not.toBeInTheDocument();
});

test('a new learner begins the lesson', async () => {
	const { stage } = await show(named(startExamples, 'for a new learner'));
	await expect
		.element(page.getByRole('link', { name: 'Börja' }))
		.toHaveAttribute('href', `#/lesson/${stage.lesson.id}`);
	await expect.element(page.getByText('Inte påbörjad', { exact: false })).toBeVisible();
});

test('a learner in the middle goes on, and sees how far that is', async () => {
	await show(named(startExamples, 'in the middle'));
	await expect.element(page.getByRole('link', { name: 'Fortsätt där du var' })).toBeVisible();
	await expect.element(page.getByText('Påbörjad, 3 val gjorda', { exact: false })).toBeVisible();
});

test('a learner who is done is told so, and may see how it went', async () => {
	await show(named(startExamples, 'who is done'));
	await expect.element(page.getByRole('link', { name: 'Se hur det gick' })).toBeVisible();
	await expect.element(page.getByText('Du är klar med kursen.', { exact: false })).toBeVisible();
});

test.each([
	['for a new learner', 'Lärplattformen får veta'],
	['on this device only', 'Dina val sparas bara på den här enheten'],
	['where nothing can be kept', 'Inget kan sparas just nu'],
])('what is saved is said as it is: %s', async (name, words) => {
	await show(named(startExamples, name));
	await expect.element(page.getByText(words, { exact: false })).toBeVisible();
});
