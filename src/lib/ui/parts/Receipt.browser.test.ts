import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { receiptExamples } from './Receipt.examples.ts';

testBarriers(receiptExamples);

const receipt = page.getByRole('status');

describe('the receipt', () => {
	test.each([
		['on its way', 'Vi sparar det nu.'],
		[': saved', 'Det är sparat i lärplattformen.'],
		['not confirmed', 'lärplattformen har inte bekräftat det än'],
		['a later step is not saved', 'Det är sparat i lärplattformen.'],
		['saved on the device', 'Det är sparat på den här enheten.'],
		['not kept', 'Det kan inte sparas här.'],
		['of a review', 'Inget du gör här sparas'],
	])('says no more than is true: %s', async (name, words) => {
		await show(named(receiptExamples, name));
		await expect.element(receipt).toMatchTextContent(words);
	});

	test('never says saved before the platform has answered', async () => {
		const { stage } = await show(named(receiptExamples, 'on its way'));
		for (const save of ['saving', 'idle', 'saved', 'failed'] as const) {
			stage.keep({ save });
			await expect.element(receipt).not.toMatchTextContent('sparat i lärplattformen');
		}
		stage.keep({ save: 'saved', completed: true });
		await expect.element(receipt).toMatchTextContent('Det är sparat i lärplattformen.');
	});

	test('is announced when it changes: the same place says what is new', async () => {
		const { stage } = await show(named(receiptExamples, 'on its way'));
		const place = await receipt.findElement();
		stage.keep({ save: 'saved', completed: true });
		await expect.element(receipt).toMatchTextContent('Det är sparat');
		expect(await receipt.findElement()).toBe(place);
	});

	test('says nothing while the learner is on the way', async () => {
		const { stage } = await show(named(receiptExamples, 'on its way'));
		stage.keep({ log: [] });
		await expect.poll(() => receipt.element().textContent.trim()).toBe('');
	});
});
