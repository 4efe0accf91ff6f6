import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import type { Stage } from '../../../../tests/support/harness/stage.svelte.ts';
import { answerCheck, roundsOf } from '../../machines/index.ts';
import { answerTo } from '../questions/asked.examples.ts';
import { checkExamples, theCheck } from './Check.examples.ts';

testBarriers(checkExamples);

const showNamed = (name: string) => show(named(checkExamples, name));
const begin = page.getByRole('button', { name: 'Börja med frågorna' });
const title = page.getByRole('heading', { level: 1 });
const rounds = ({ course, keeping }: Stage) => roundsOf(theCheck(course), keeping.log);

/** Answers the question on the page, whatever its kind. */
function answerRight(stage: Stage): void {
	const lesson = theCheck(stage.course);
	const round = rounds(stage).at(-1);
	const id = round?.questions.find((each) => round.answers[each] === undefined);
	const question = lesson.questions.find((each) => each.id === id);
	if (!question) throw new Error('Nothing is asked.');
	const answer = answerTo(question, 'right');
	stage.update(answerCheck(lesson, stage.keeping.log, question.id, answer));
}

describe('before the first question', () => {
	test('it is said how many there are, and what passing means', async () => {
		const { stage } = await showNamed('before the first try');
		const { pass } = theCheck(stage.course).sittings[0] ?? { pass: 0 };
		await expect.element(page.getByText(/Du får 10 frågor/)).toBeVisible();
		await expect.element(page.getByText(new RegExp(`med ${pass} rätt av 10`))).toBeVisible();
		await expect.element(page.getByText(/vid första försöket är hela kursen klar/)).toBeVisible();
	});

	test('a second try is said to be for one’s own sake, with what was before', async () => {
		await showNamed('a try that was not enough');
		await expect.element(page.getByText(/Första försöket är gjort/)).toBeVisible();
		await expect.element(page.getByText(/Omgång 1: \d+ av 10 rätt/)).toBeVisible();
	});

	test('whoever has passed is told that nothing can take it back', async () => {
		await showNamed('a try that was passed');
		await expect.element(page.getByText(/redan klar med kursen/)).toBeVisible();
	});

	test('the follow-up is said to count for nothing', async () => {
		await showNamed('the follow-up');
		await expect.element(page.getByText(/Här finns inget att klara/)).toBeVisible();
	});

	test('a round of another sitting is said to be given up', async () => {
		await showNamed('while a check is under way');
		await expect.element(page.getByText(/annan omgång som inte är klar/)).toBeVisible();
	});
});

describe('a round', () => {
	test('begins with its first question, and the focus goes there', async () => {
		const { stage } = await showNamed('before the first try');
		await begin.click();
		await expect.element(page.getByText('Fråga 1 av 10')).toBeVisible();
		await expect.element(title).toHaveFocus();
		expect(rounds(stage)).toHaveLength(1);
	});

	test('that is under way is gone on with, not drawn anew', async () => {
		const { stage } = await showNamed('under way');
		const before = rounds(stage).at(-1)?.questions;
		await expect.element(page.getByText('Fråga 4 av 10')).toBeVisible();
		expect(rounds(stage).at(-1)?.questions).toEqual(before);
	});

	test('cannot be answered twice', async () => {
		await showNamed('under way');
		await expect.element(page.getByRole('button', { name: 'Försök igen' })).not.toBeInTheDocument();
	});
});

describe('the result', () => {
	test('says in words how it went, and where to practise what was not right', async () => {
		const { stage, container } = await showNamed('a try that was not enough');
		await page.getByRole('button', { name: 'Se senaste resultatet' }).click();
		await expect.element(title).toHaveFocus();
		await expect.element(page.getByText(/Den här gången räckte det inte/)).toBeVisible();
		const links = [...container.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
		const known = stage.course.lessons.map(({ id }) => `#/lesson/${id}`);
		expect(links.length).toBeGreaterThan(0);
		expect(links.filter((href) => !known.includes(href ?? ''))).toEqual([]);
	});

	test('says that the course is complete when the first try was enough', async () => {
		await showNamed('a try that was passed');
		await page.getByRole('button', { name: 'Se senaste resultatet' }).click();
		await expect.element(page.getByText(/därmed är hela kursen klar/)).toBeVisible();
	});

	test('follows when the feedback on the last question has been read', async () => {
		const { stage } = await showNamed('at the last question');
		await expect.element(page.getByText('Fråga 10 av 10')).toBeVisible();
		answerRight(stage);
		await page.getByRole('button', { name: 'Se resultatet' }).click();
		await expect.element(title).toHaveFocus();
		await expect.element(page.getByText(/Du hade 10 av 10 rätt/)).toBeVisible();
		await expect.element(page.getByRole('status')).toMatchTextContent('Du är klar med kursen');
	});

	test('of the follow-up passes nobody and fails nobody', async () => {
		const { container } = await showNamed('the follow-up, done');
		await page.getByRole('button', { name: 'Se senaste resultatet' }).click();
		await expect.element(page.getByText(/Du hade \d av 5 rätt/)).toBeVisible();
		expect(container.textContent).not.toMatch(/räckte|klarade/);
	});

	test('leads to a new round with other questions', async () => {
		const { stage } = await showNamed('a try that was passed');
		await page.getByRole('button', { name: 'Se senaste resultatet' }).click();
		await page.getByRole('button', { name: 'Försök igen med nya frågor' }).click();
		await expect.element(page.getByText('Fråga 1 av 10')).toBeVisible();
		const [first, second] = rounds(stage);
		expect(second?.questions).not.toEqual(first?.questions);
	});
});
