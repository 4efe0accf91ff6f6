import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { metersExamples } from './Meters.examples.ts';

testBarriers(metersExamples);

test.each(['at the beginning', 'high', 'low'])(
	'a meter says its level in words: %s',
	async (name) => {
		const { stage } = await show(named(metersExamples, name));
		const meters = Object.values(stage.texts.meters);
		await expect.element(page.getByRole('definition')).toHaveLength(meters.length);
		for (const [index, { levels }] of meters.entries()) {
			const shown = page.getByRole('definition').nth(index).element().textContent.trim();
			expect(Object.values(levels)).toContain(shown);
		}
	},
);

test('a meter follows what the learner does', async () => {
	const { container, stage } = await show(named(metersExamples, 'high'));
	const high = container.textContent;
	stage.keep({ log: [] });
	await expect.poll(() => container.textContent).not.toBe(high);
});
