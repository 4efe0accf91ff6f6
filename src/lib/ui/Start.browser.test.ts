import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../tests/support/harness/barriers.ts';
import { named } from '../../../tests/support/harness/named.ts';
import { show } from '../../../tests/support/harness/show.ts';
import type { Stage } from '../../../tests/support/harness/stage.svelte.ts';
import { startExamples } from './Start.examples.ts';

testBarriers(startExamples);

test('nothing can be begun before the platform has answered', async () => {
	await show(named(startExamples, 'before the platform has answered'));
	await expect.element(page.getByRole('button', { name: 'Letar upp var du var …' })).toBeDisabled();
	await expect.element(page.getByRole('link', { name: /^Börja/ })).not.toBeInTheDocument();
});

test('a new learner begins with the first lesson of the path', async () => {
	const { stage } = await show(named(startExamples, 'for a new learner'));
	const first = titlesOf(stage)[0] ?? { id: '', title: '' };
	await expect
		.element(page.getByRole('link', { name: `Börja med ${first.title}` }))
		.toHaveAttribute('href', `#/lesson/${first.id}`);
	await expect.element(page.getByText('Inte påbörjad', { exact: false }).first()).toBeVisible();
});

test('a learner in the middle goes on with the first lesson that is not finished', async () => {
	const { stage } = await show(named(startExamples, 'in the middle'));
	const third = titlesOf(stage)[2] ?? { id: '', title: '' };
	expect(third.id).toBe(stage.lesson.id);
	await expect
		.element(page.getByRole('link', { name: `Fortsätt med ${third.title}` }))
		.toHaveAttribute('href', `#/lesson/${third.id}`);
	await expect.element(page.getByText('2 av 5 lektioner klara')).toBeVisible();
});

test('a learner who is done is told so, and may go through it all again', async () => {
	const { stage } = await show(named(startExamples, 'who is done'));
	await expect
		.element(page.getByRole('link', { name: 'Gå igenom kursen igen' }))
		.toHaveAttribute('href', `#/lesson/${titlesOf(stage)[0]?.id ?? ''}`);
	await expect.element(page.getByText('Du är klar med kursen.', { exact: false })).toBeVisible();
});

test.each([
	['for a new learner', 1],
	['in the middle', 1],
	['who is done', 0],
	['before the platform has answered', 0],
])(
	'whoever can do it already may try the check first, until the course is done: %s',
	async (name, links) => {
		const { stage } = await show(named(startExamples, name));
		await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
		const link = page.getByRole('link', { name: 'Pröva kunskapskontrollen först' });
		expect(link.elements()).toHaveLength(links);
		const { lesson = '', sitting = '' } = stage.course.testOut ?? {};
		for (const each of link.elements()) {
			expect(each.getAttribute('href')).toBe(`#/lesson/${lesson}/${sitting}`);
		}
	},
);

test('says how long the lessons of the path take together', async () => {
	const { stage } = await show(named(startExamples, 'for a new learner'));
	const { lessons = [] } = stage.course.paths[0] ?? {};
	const minutes = stage.course.lessons.filter(({ id }) => lessons.includes(id));
	const sum = minutes.reduce((total, each) => total + each.minutes, 0);
	await expect
		.element(page.getByText(`Ungefär ${sum} minuter. Du kan stänga`, { exact: false }))
		.toBeVisible();
});

test.each([
	['for a new learner', 'Lärplattformen får veta'],
	['on this device only', 'Dina val sparas bara på den här enheten'],
	['where nothing can be kept', 'Inget kan sparas just nu'],
])('what is saved is said as it is: %s', async (name, words) => {
	await show(named(startExamples, name));
	await expect.element(page.getByText(words, { exact: false })).toBeVisible();
});

/** The lessons of the path, with their Swedish titles. */
function titlesOf({ course }: Stage) {
	const { lessons = [] } = course.paths[0] ?? {};
	return lessons.map((id) => {
		const lesson = course.lessons.find((each) => each.id === id);
		return { id, title: lesson?.headings['sv']?.title ?? 'no title' };
	});
}
