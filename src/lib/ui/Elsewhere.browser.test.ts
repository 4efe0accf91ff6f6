import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../tests/support/harness/barriers.ts';
import { named } from '../../../tests/support/harness/named.ts';
import { show } from '../../../tests/support/harness/show.ts';
import { elsewhereExamples } from './Elsewhere.examples.ts';

testBarriers(elsewhereExamples);

test('whoever opens the course a second time is told why it waits, and can go on here', async () => {
	const { stage } = await show(named(elsewhereExamples, 'another window'));
	await expect.element(page.getByText(/i ett fönster åt gången/)).toBeVisible();
	await page.getByRole('button', { name: 'Fortsätt här i stället' }).click();
	expect(stage.told).toEqual(['taken over']);
});
