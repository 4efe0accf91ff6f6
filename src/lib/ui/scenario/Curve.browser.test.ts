import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { storyOf } from '../../machines/index.ts';
import { curveExamples } from './Curve.examples.ts';

testBarriers(curveExamples);

test.each(['of the best choices', 'at the desk'])(
	'the curve is also a table, with the level after each decision in words: %s',
	async (name) => {
		const { stage, container } = await show(named(curveExamples, name));
		await page.getByText('Visa kurvan som tabell').click();
		await expect.element(page.getByRole('table')).toBeVisible();
		const { steps } = storyOf(stage.lesson, stage.keeping.log);
		const rows = [...container.querySelectorAll('tbody tr')].map((row) =>
			[...row.children].map(({ textContent }) => textContent),
		);
		expect(rows).toEqual(
			steps.map(({ node, meters }) => [
				stage.texts.nodes[node]?.title,
				...meters.map(({ id, level }) => stage.texts.meters[id]?.levels[level]),
			]),
		);
	},
);

test('the curve has a point for the start and one for each decision, and says which line is whose', async () => {
	const { stage, container } = await show(named(curveExamples, 'of the best choices'));
	const { steps } = storyOf(stage.lesson, stage.keeping.log);
	const lines = [...container.querySelectorAll('polyline')];
	expect(lines.map((line) => line.getAttribute('points')?.split(' ').length)).toEqual(
		lines.map(() => steps.length + 1),
	);
	const names = Object.values(stage.texts.meters).map((meter) => meter.name);
	expect(lines).toHaveLength(names.length);
	for (const name of names) {
		expect(container.querySelector('figcaption')?.textContent).toContain(name);
	}
});
