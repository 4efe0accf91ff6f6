import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { mastheadExamples } from './Masthead.examples.ts';

testBarriers(mastheadExamples);

test('the course can be closed where there is a platform to go back to', async () => {
	const { stage } = await show(named(mastheadExamples, 'on a platform'));
	await page.getByRole('button', { name: 'Spara och stäng' }).click();
	expect(stage.told).toEqual(['closed']);
});

test.each(['on this device only', 'of a closed course'])(
	'there is nothing to close: %s',
	async (name) => {
		await show(named(mastheadExamples, name));
		await expect.element(page.getByRole('link', { name: 'Om kursen' })).toBeVisible();
		await expect
			.element(page.getByRole('button', { name: 'Spara och stäng' }))
			.not.toBeInTheDocument();
	},
);

test('the name of the course leads to the start page', async () => {
	const { stage } = await show(named(mastheadExamples, 'on a platform'));
	const { title = '' } = stage.course.texts['sv'] ?? {};
	await expect.element(page.getByRole('link', { name: title })).toHaveAttribute('href', '#/');
});
