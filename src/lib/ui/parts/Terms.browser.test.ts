import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { termsExamples } from './Terms.examples.ts';

testBarriers(termsExamples);

test('special terms are explained when asked for, by keyboard too', async () => {
	const { stage } = await show(named(termsExamples, 'most of them'));
	const all = stage.course.lessons.flatMap(({ id }) => stage.textsOf(id).terms);
	const summary = page.getByText('Ord i lektionen');
	await expect.element(page.getByRole('definition')).not.toBeInTheDocument();
	(await summary.findElement()).focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('definition').first()).toBeVisible();
	for (const shown of page.getByRole('definition').elements()) {
		expect(all.map(({ meaning }) => meaning)).toContain(shown.textContent);
	}
});

test('where there are no special terms nothing is shown', async () => {
	const { container } = await show(named(termsExamples, ': none'));
	expect(container.textContent.trim()).toBe('');
});
