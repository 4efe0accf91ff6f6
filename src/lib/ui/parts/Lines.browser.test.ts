import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { linesExamples } from './Lines.examples.ts';

testBarriers(linesExamples);

test('every line is there, in order, each person with a name', async () => {
	const { stage, container } = await show(named(linesExamples, 'narration and people'));
	const lines = Object.values(stage.texts.nodes).flatMap(({ choices }) =>
		Object.values(choices).flatMap(({ outcome }) => outcome),
	);
	expect(lines.some(({ speaker }) => speaker === '')).toBe(true);
	const shown = [...container.querySelectorAll('.lines > *')].map(({ textContent }) => textContent);
	expect(shown).toHaveLength(lines.length);
	lines.forEach(({ speaker, text }, index) => {
		expect(shown[index]).toContain(text);
		if (speaker !== '' && speaker !== 'you') {
			expect(shown[index]).toContain(stage.texts.people[speaker]?.name ?? 'no name');
		}
	});
});

test('the learner is called so in each language', async () => {
	const { stage } = await show(named(linesExamples, 'the learner speaks'));
	await expect.element(page.getByText(/^Du/)).toBeVisible();
	stage.locale = 'en';
	await expect.element(page.getByText(/^You/)).toBeVisible();
});
