import { expect, test } from './fixtures.ts';

test('whoever passes the check at the first try has completed the path, and all of it stays open', async ({
	course,
}) => {
	await course.testOut();
	await expect(course.main).toContainText('därmed är hela kursen klar');
	await expect(course.main).toContainText('Det är sparat på den här enheten.');
	expect((await course.kept()).completion).toBe('completed');
	await course.home();
	await expect(course.main).toContainText('Du är klar med kursen.');
	await expect(course.link('Pröva kunskapskontrollen först')).toHaveCount(0);
	await expect(course.lessonOnMap('Hämtningen')).toContainText('Inte påbörjad');
	await course.openLesson('pick-up');
	await course.play('ring-now');
	await course.home();
	await course.openLesson('moments');
	await course.passSteps();
	expect((await course.kept()).completion).toBe('completed');
});

test('only the first try counts: a check that was failed and then passed completes nothing, and takes nothing', async ({
	course,
}) => {
	await course.link('Pröva kunskapskontrollen först').click();
	await course.takeCheck(5);
	await expect(course.main).toContainText('Du hade 5 av 10 rätt. Den här gången räckte det inte.');
	await course.button('Försök igen med nya frågor').click();
	await course.answerCheck(1, 10);
	await expect(course.main).toContainText('Du hade 10 av 10 rätt. Det räcker.');
	await expect(course.main).not.toContainText('hela kursen klar');
	expect((await course.kept()).completion).toBe('incomplete');
	await course.home();
	await expect(course.main).not.toContainText('Du är klar med kursen.');
	await expect(course.lessonOnMap('Kunskapskontroll')).toContainText('Klar');
});

test('a completed path stays complete when a second round goes badly', async ({ course }) => {
	await course.testOut();
	await course.button('Försök igen med nya frågor').click();
	await course.answerCheck(1, 10, 'wrong');
	await expect(course.main).toContainText('Du hade 0 av 10 rätt.');
	await expect(course.main).toContainText('Det är sparat på den här enheten.');
	expect((await course.kept()).completion).toBe('completed');
});
