import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../tests/support/harness/barriers.ts';
import { named } from '../../../tests/support/harness/named.ts';
import { show } from '../../../tests/support/harness/show.ts';
import { closedExamples } from './Closed.examples.ts';

testBarriers(closedExamples);

test('a closed course says so where the focus is: the button that closed it is gone', async () => {
	await show(named(closedExamples, 'everything is saved'));
	await expect.element(page.getByRole('heading', { name: 'Kursen är stängd' })).toHaveFocus();
});

test.each([
	['everything is saved', 'Allt är sparat.'],
	['the platform has not answered yet', 'Vi sparar det sista du gjorde.'],
	['has not confirmed the last step', 'har inte bekräftat det sista du gjorde'],
	['in which nothing is kept', 'är inte sparat'],
])('a closed course never says more than is true: %s', async (name, words) => {
	await show(named(closedExamples, name));
	await expect.element(page.getByRole('status')).toMatchTextContent(words);
});

test('a closed course says that it is saved once the platform has answered', async () => {
	const { stage } = await show(named(closedExamples, 'has not answered yet'));
	await expect.element(page.getByRole('status')).not.toMatchTextContent('Allt är sparat');
	stage.keep({ save: 'saved' });
	await expect.element(page.getByRole('status')).toMatchTextContent('Allt är sparat');
});
