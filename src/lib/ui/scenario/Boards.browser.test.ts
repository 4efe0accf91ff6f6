import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import type { Stage } from '../../../../tests/support/harness/stage.svelte.ts';
import { placesOf, viewOf } from '../../machines/index.ts';
import { boardsExamples } from './Boards.examples.ts';

testBarriers(boardsExamples);

/** The boards where the learner stands, with their words. */
function boardsOf({ lesson, keeping, texts }: Stage) {
	const places = placesOf(lesson, keeping.log);
	const place = places.at(-1) ?? places[0];
	const { boards } = viewOf(place, { before: places.at(-2), taken: places.length - 1 });
	return boards.map(({ id, kind, entries, fresh }) => {
		const words = texts.boards[id];
		const textOf = (entry: string) => words?.entries[entry]?.text ?? 'no text';
		return {
			kind,
			title: words?.title ?? 'no title',
			shown: entries.map((entry) => textOf(entry.id)),
			fresh: fresh.map(textOf),
		};
	});
}

describe('what lies beside the scene', () => {
	test.each(['at the beginning', 'that have filled up', 'what is sent out'])(
		'shows what has come so far, and nothing else: %s',
		async (name) => {
			const { stage, container } = await show(named(boardsExamples, name));
			const boards = boardsOf(stage);
			expect(boards.flatMap(({ shown }) => shown)).not.toEqual([]);
			const listed = [...container.querySelectorAll('.boards > details')].map((board) =>
				[...board.querySelectorAll('li:not(.nothing)')].map(
					(entry) => entry.lastElementChild?.textContent,
				),
			);
			const isThere = boards.filter(({ kind, shown }) => kind === 'list' || shown.length > 0);
			expect(listed).toEqual(isThere.map(({ shown }) => shown));
		},
	);

	test('says what is new since the last decision to those who do not see it appear', async () => {
		const { stage } = await show(named(boardsExamples, 'that have filled up'));
		const fresh = boardsOf(stage).flatMap((board) => board.fresh);
		expect(fresh).not.toEqual([]);
		for (const text of fresh) {
			await expect.element(page.getByRole('status')).toMatchTextContent(text);
		}
		await expect.element(page.getByText('nytt', { exact: true }).first()).toBeVisible();
	});

	test('calls nothing new at the beginning', async () => {
		await show(named(boardsExamples, 'at the beginning'));
		await expect.element(page.getByRole('status')).toMatchTextContent(/^$/);
		await expect.element(page.getByText('nytt', { exact: true })).not.toBeInTheDocument();
	});

	test('says of an empty wall that there is nothing yet', async () => {
		const { stage } = await show(named(boardsExamples, 'there are none yet'));
		const walls = boardsOf(stage).filter(({ kind }) => kind === 'list');
		expect(walls).not.toEqual([]);
		await expect.element(page.getByText('Inget än')).toHaveLength(walls.length);
	});

	test('says in words what a picture shows', async () => {
		const { stage, container } = await show(named(boardsExamples, 'at the beginning'));
		const pictures = Object.entries(stage.lesson.boards).flatMap(([id, { entries }]) =>
			entries.flatMap((entry) =>
				entry.picture && !entry.when ? [stage.texts.boards[id]?.entries[entry.id]?.alt] : [],
			),
		);
		expect(pictures).not.toEqual([]);
		for (const alt of pictures) expect(container.textContent).toContain(alt ?? 'no words');
	});

	test('folds away what is older, so that the newest lies beside the decision', async () => {
		const { stage, container } = await show(named(boardsExamples, 'that have filled up'));
		const long = boardsOf(stage).filter(({ kind, shown }) => kind !== 'list' && shown.length > 6);
		expect(long).not.toEqual([]);
		for (const board of container.querySelectorAll<HTMLDetailsElement>('.boards > details')) {
			board.open = true;
		}
		for (const { shown, fresh } of long) {
			for (const text of [...shown.slice(-3), ...fresh]) {
				await expect.element(page.getByText(text, { exact: true }).last()).toBeVisible();
			}
			const oldest = page.getByText(shown[0] ?? 'nothing', { exact: true }).first();
			await expect.element(oldest).not.toBeVisible();
		}
		for (const fold of container.querySelectorAll<HTMLElement>('.earlier > summary')) fold.click();
		for (const { shown } of long) {
			const oldest = page.getByText(shown[0] ?? 'nothing', { exact: true }).first();
			await expect.element(oldest).toBeVisible();
		}
	});

	test('can be folded away, by keyboard too', async () => {
		const { stage, container } = await show(named(boardsExamples, 'that have filled up'));
		const [first] = boardsOf(stage);
		const entry = page.getByText(first?.shown.at(-1) ?? 'nothing');
		const summary = container.querySelector<HTMLElement>('summary');
		expect(summary?.textContent).toContain(first?.title ?? 'no title');
		summary?.focus();
		for (let fold = 0; fold < 2; fold++) {
			const wasOpen = entry.element().checkVisibility();
			await userEvent.keyboard('{Enter}');
			await expect.poll(() => entry.element().checkVisibility()).toBe(!wasOpen);
		}
	});
});
