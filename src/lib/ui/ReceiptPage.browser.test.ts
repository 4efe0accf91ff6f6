import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../tests/support/harness/barriers.ts';
import { named } from '../../../tests/support/harness/named.ts';
import { show } from '../../../tests/support/harness/show.ts';
import { receiptPageExamples } from './ReceiptPage.examples.ts';

testBarriers(receiptPageExamples);

const open = page.getByText('Det är inte bekräftat att du är klar.');

describe('the receipt', () => {
	test('says what was completed, when, and what the platform answered', async () => {
		await show(named(receiptPageExamples, 'confirmed by the platform'));
		await expect.element(page.getByText(/^23 november 2026/)).toBeVisible();
		await expect.element(page.getByText(/”completed”/)).toBeVisible();
		await expect.element(open).not.toBeInTheDocument();
	});

	test.each(['has not answered', 'says something else'])(
		'says that nothing is confirmed, and what to do, when the platform %s',
		async (name) => {
			await show(named(receiptPageExamples, name));
			await expect.element(open).toBeVisible();
			await expect.element(page.getByText(/Öppna kursen igen från lärplattformen/)).toBeVisible();
		},
	);

	test('does not know the date of a completion on another device', async () => {
		await show(named(receiptPageExamples, 'on another device'));
		await expect.element(page.getByText(/Datumet finns i lärplattformen/)).toBeVisible();
		await expect.element(page.getByText('Har tagit emot att du är klar')).toBeVisible();
	});

	test('can be saved as a file that says the same', async () => {
		const made: Blob[] = [];
		const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			if (blob instanceof Blob) made.push(blob);
			return 'blob:made';
		});
		await show(named(receiptPageExamples, 'has not answered'));
		await page.getByRole('button', { name: 'Spara som fil' }).click();
		make.mockRestore();
		const text = await made[0]?.text();
		expect(text).toContain('Kvitto på kursen');
		expect(text).toContain('Det är inte bekräftat att du är klar.');
	});

	test('is not there before the end', async () => {
		await show(named(receiptPageExamples, 'before the end'));
		await expect.element(page.getByText(/när du är klar med kursen/)).toBeVisible();
		await expect
			.element(page.getByRole('button', { name: 'Spara som fil' }))
			.not.toBeInTheDocument();
	});
});
