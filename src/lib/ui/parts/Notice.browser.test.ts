import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { noticeExamples } from './Notice.examples.ts';

testBarriers(noticeExamples);

test('each notice says something else, with every gap filled', async () => {
	const said = new Set<string>();
	for (const example of noticeExamples) {
		const { container } = await show(example);
		said.add(container.querySelector('p')?.textContent ?? '');
	}
	expect(said.size).toBe(noticeExamples.length);
	expect([...said].filter((text) => text === '' || text.includes('{{'))).toEqual([]);
});

test('a damaged record says how many choices are lost', async () => {
	await show(named(noticeExamples, 'was damaged'), 'en');
	await expect.element(page.getByText('all but 1 choice', { exact: false })).toBeVisible();
});

test('an attempt that was found can be brought in, or left', async () => {
	const { stage } = await show(named(noticeExamples, 'was found'));
	await page.getByRole('button', { name: 'Ja, ta med det' }).click();
	await page.getByRole('button', { name: 'Nej' }).click();
	expect(stage.told).toEqual(['brought in', 'left']);
});

test('a notice can be put out of sight', async () => {
	const { stage } = await show(named(noticeExamples, 'a review'));
	await page.getByRole('button', { name: 'Jag förstår' }).click();
	expect(stage.told).toEqual(['dismissed']);
});
