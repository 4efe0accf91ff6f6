import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { saveStateExamples } from './SaveState.examples.ts';

testBarriers(saveStateExamples);

test.each([
	['on its way', 'Sparar …'],
	[': saved', 'Sparat'],
	['saved on the device', 'Sparat på enheten'],
	['not saved', 'Inte sparat sedan 14:32'],
	['the platform does not answer', 'Bara på enheten sedan 14:32'],
	['not being saved', 'Sparas inte'],
])('the save state is said in words: %s', async (name, words) => {
	await show(named(saveStateExamples, name));
	await expect.element(page.getByText(words, { exact: true })).toBeVisible();
});

test('what could not be saved can be tried again', async () => {
	const { stage } = await show(named(saveStateExamples, 'not saved'));
	await page.getByRole('button', { name: 'Försök igen' }).click();
	expect(stage.told).toEqual(['retried']);
});

test('there is nothing to try again when it is saved', async () => {
	await show(named(saveStateExamples, ': saved'));
	await expect.element(page.getByText('Sparat')).toBeVisible();
	await expect.element(page.getByRole('button')).not.toBeInTheDocument();
});

test('nothing is said before there is anything to save', async () => {
	const { stage, container } = await show(named(saveStateExamples, ': saved'));
	await expect.element(page.getByText('Sparat')).toBeVisible();
	stage.keep({ save: 'idle' });
	await expect.element(page.getByText('Sparat')).not.toBeInTheDocument();
	expect(container.textContent.trim()).toBe('');
});
