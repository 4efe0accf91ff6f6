import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { earlierStoriesOf, storyOf } from '../../machines/index.ts';
import { debriefExamples } from './Debrief.examples.ts';

testBarriers(debriefExamples);

describe('the debrief', () => {
	test('try another way from a decision says which decision', async () => {
		const { stage } = await show(named(debriefExamples, 'of the best choices'));
		const { steps } = storyOf(stage.lesson, stage.keeping.log);
		for (const { node } of steps) {
			const title = stage.texts.nodes[node]?.title ?? '';
			const name = `Pröva en annan väg från ”${title}”`;
			await page.getByRole('button', { name, exact: true }).click();
		}
		expect(stage.told).toEqual(steps.map((_, index) => `back to ${index}`));
	});

	test('shows every decision on the way here, with what was chosen', async () => {
		const { stage, container } = await show(named(debriefExamples, 'of the hardest way'));
		const labels = storyOf(stage.lesson, stage.keeping.log).steps.map(({ node, chosen }) =>
			chosen.map(({ id }) => stage.texts.nodes[node]?.choices[id]?.label ?? 'no label').join(''),
		);
		const shown = [...container.querySelectorAll('section[aria-labelledby=path] ol > li')].map(
			({ textContent }) => textContent,
		);
		expect(shown).toHaveLength(labels.length);
		labels.forEach((label, index) => expect(shown[index]).toContain(label));
	});

	test('says how many endings there are, and that one has been seen', async () => {
		const { stage } = await show(named(debriefExamples, 'of the best choices'));
		const { endingsInAll } = storyOf(stage.lesson, stage.keeping.log);
		await expect
			.element(page.getByText(`Du har sett 1 av ${endingsInAll} slut.`, { exact: false }))
			.toBeVisible();
	});

	test('shows no comparison after the first way', async () => {
		await show(named(debriefExamples, 'of the best choices'));
		await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect
			.element(page.getByRole('region', { name: 'Två vägar bredvid varandra' }))
			.not.toBeInTheDocument();
	});

	test('puts a second way beside the first one', async () => {
		const { stage } = await show(named(debriefExamples, 'of a second way'));
		const [before] = earlierStoriesOf(stage.lesson, stage.keeping.log);
		const now = storyOf(stage.lesson, stage.keeping.log);
		const row = page
			.getByRole('region', { name: 'Två vägar bredvid varandra' })
			.getByRole('row')
			.last();
		const titleOf = (node = '') => stage.texts.nodes[node]?.title ?? 'no title';
		expect(now.ending).not.toBe(before?.ending);
		await expect.element(row).toMatchTextContent(titleOf(now.ending));
		await expect.element(row).toMatchTextContent(titleOf(before?.ending));
	});

	test('lets the learner say which of the earlier ways is put beside this one', async () => {
		const { stage } = await show(named(debriefExamples, 'of a third way'));
		const earlier = earlierStoriesOf(stage.lesson, stage.keeping.log);
		expect(earlier).toHaveLength(2);
		const region = page.getByRole('region', { name: 'Två vägar bredvid varandra' });
		for (const [index, { steps }] of earlier.entries()) {
			const [first] = steps;
			const label =
				stage.texts.nodes[first?.node ?? '']?.choices[first?.chosen[0]?.id ?? '']?.label;
			await region
				.getByRole('combobox', { name: 'Jämför med vägen till' })
				.selectOptions(String(index));
			await expect
				.element(region.getByRole('row').nth(1).getByRole('cell').last())
				.toMatchTextContent(label ?? 'no label');
		}
	});

	test('shows after a meeting what is sent out, each sentence as it came to be', async () => {
		const { stage, container } = await show(named(debriefExamples, 'what is sent out after it'));
		const notes = Object.entries(stage.lesson.boards).filter(([, { kind }]) => kind === 'notes');
		const shown = notes.flatMap(([id]) => {
			const { title, entries } = stage.texts.boards[id] ?? { title: 'no title', entries: {} };
			expect(container.textContent).toContain(title);
			return Object.values(entries).filter(({ text }) => container.textContent.includes(text));
		});
		expect(shown).not.toEqual([]);
	});

	test('says what was practised, each goal once', async () => {
		const { stage } = await show(named(debriefExamples, 'of the best choices'));
		const asked = storyOf(stage.lesson, stage.keeping.log).steps.map(({ node }) => {
			const place = stage.lesson.nodes[node];
			return place && 'goal' in place ? place.goal : 'no goal';
		});
		const goals = page
			.getByRole('region', { name: 'Det här har du övat på' })
			.getByRole('listitem');
		await expect.element(goals.first()).toBeVisible();
		expect(goals.elements().map(({ textContent }) => textContent)).toEqual(
			[...new Set(asked)].map((goal) => stage.texts.goals[goal]),
		);
	});

	test('leads on to the next lesson of the path', async () => {
		const { stage } = await show(named(debriefExamples, 'of the best choices'));
		const next = stage.course.paths[0]?.lessons[0] ?? '';
		await expect
			.element(page.getByRole('link', { name: /^Nästa: / }))
			.toHaveAttribute('href', `#/lesson/${next}`);
	});

	test('lets the learner start over from the beginning', async () => {
		const { stage } = await show(named(debriefExamples, 'of the best choices'));
		await page.getByRole('button', { name: 'Börja om från början' }).click();
		expect(stage.told).toEqual(['back to 0']);
	});

	test('does not call the course saved while it is not', async () => {
		await show(named(debriefExamples, 'that is not saved yet'));
		await expect
			.element(page.getByRole('status'))
			.toMatchTextContent('lärplattformen har inte bekräftat det än');
	});
});
