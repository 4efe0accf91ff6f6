import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { printPageExamples } from './PrintPage.examples.ts';

testBarriers(printPageExamples);

test('a page for paper says that it is on its way, then shows what has come', async () => {
	const { container } = await show(named(printPageExamples, 'has come'));
	expect(container.querySelector('[role=status]')?.textContent).toBe('Letar upp var du var …');
	await expect.element(page.getByText('CourseText WorkshopSheet')).toBeVisible();
	expect(container.querySelector('[role=status]')).toBeNull();
});
