import { expect, test } from './fixtures.ts';
import type { CoursePage } from './models/course-page.ts';

const reply = ['four-in-row', 'sent-today', 'cable-maybe', 'first-december', 'with-city'] as const;

test('whoever stops in the middle of steps goes on at the step that comes next', async ({
	course,
}) => {
	await course.openLesson('moments');
	await course.goOn();
	await course.answerAnyhow();
	await course.goOn();
	await expect(course.heading).toHaveText('När du inte vet');
	await course.page.reload();
	await expect(course.heading).toHaveText('När du inte vet');
	await expect(course.main).toContainText('Steg 3 av 9');
	await course.button('Föregående steg').click();
	// What was answered is still answered.
	await expect(course.button('Svara')).toHaveCount(0);
	await course.home();
	await expect(course.lessonOnMap('Ögonblicken')).toContainText('Påbörjad');
});

test('whoever stops in the middle of a check goes on with the same questions', async ({
	course,
}) => {
	await course.link('Pröva kunskapskontrollen först').click();
	await course.beginCheck();
	await course.answerCheck(1, 3);
	await expect(course.main).toContainText('Fråga 4 av 10');
	const title = await course.heading.innerText();
	await course.page.reload();
	await expect(course.main).toContainText('Fråga 4 av 10');
	await expect(course.heading).toHaveText(title);
	await course.answerCheck(4, 10);
	await expect(course.main).toContainText('Du hade 10 av 10 rätt.');
});

test('whoever stops at the desk finds the case as it was, and what was done last', async ({
	course,
}) => {
	await course.openLesson('dark-footpath');
	await course.play('search-place');
	await course.reply(...reply);
	await course.goOn();
	await course.choose('date-eleventh');
	await course.page.reload();
	await expect(course.heading).toHaveText('Den femte lampan');
	await expect(course.main.getByRole('region', { name: 'Senast' })).toBeVisible();
	await expect(course.main.getByRole('group').filter({ hasText: 'Martas telefon' })).toContainText(
		'Fyra lampor i rad',
	);
});

for (const { where, come } of [
	{
		where: 'a step',
		come: async (course: CoursePage) => {
			await course.openLesson('moments');
			await course.goOn();
			await course.answerAnyhow();
		},
	},
	{
		where: 'a check',
		come: async (course: CoursePage) => {
			await course.link('Pröva kunskapskontrollen först').click();
			await course.beginCheck();
			await course.answerCheck(1, 2);
			await course.answer('knowledge-check', 'wrong');
		},
	},
	{
		where: 'a reply at the desk',
		come: async (course: CoursePage) => {
			await course.openLesson('dark-footpath');
			await course.play('search-place');
			await course.reply(...reply);
		},
	},
]) {
	test(`another language in the middle of ${where}: other words, the same record`, async ({
		course,
	}) => {
		await come(course);
		await expect(course.page.getByText('Sparat på enheten')).toBeVisible();
		const { record } = await course.kept();
		expect(record).toMatch(/^og2\./);
		const swedish = await course.main.innerText();
		await course.speak('English');
		await expect(course.button('Continue').or(course.button('Next'))).toBeVisible();
		expect(await course.main.innerText()).not.toBe(swedish);
		expect((await course.kept()).record).toBe(record);
		await course.speak('Svenska');
		await expect(course.button('Fortsätt')).toBeVisible();
		expect(await course.main.innerText()).toBe(swedish);
		expect((await course.kept()).record).toBe(record);
	});
}
