import { expect, paths, test } from './fixtures.ts';

/** What the platform's log has of the newest visit: each call with what it was about. */
const spoken = (calls: readonly string[]): readonly string[] =>
	calls.filter((call) => /^(POST|PUT) statements|^LMS/.test(call));

test('a cmi5 platform hears that the course began, was completed and passed, and ended: each once', async ({
	platform,
}) => {
	const course = await platform.launch('cmi5');
	await course.testOut();
	await expect(course.main).toContainText('Det är sparat i lärplattformen.');
	await course.link('Visa kvittot').click();
	await expect(course.heading).toHaveText('Kvitto på kursen');
	await expect(course.main).toContainText('”completed”');
	await expect(course.main).not.toContainText('inte bekräftat');
	await course.checkAccessibility();
	await course.home();
	await course.button('Spara och stäng').click();
	await expect(platform.page.getByText(/stängd/).first()).toBeVisible();

	await platform.openAttempt();
	expect((await platform.facts()).get('Genomförande')).toBe('Genomförd');
	const said = spoken(await platform.calls());
	expect(said[0]).toBe('LMS launched');
	expect(said[1]).toBe('POST statements initialized');
	expect(said.at(-1)).toBe('POST statements terminated');
	expect(said.filter((call) => call.includes('completed'))).toHaveLength(1);
	await platform.page.getByRole('link', { name: 'Bara fel' }).click();
	await expect(platform.page.getByText('Inga fel.').first()).toBeVisible();
	await platform.checkAccessibility();

	// At the next visit there is nothing to complete any more.
	const again = await platform.launch('cmi5');
	await expect(again.main).toContainText('Du är klar med kursen.');
	await again.openLesson('pick-up');
	await again.play(...paths.best.slice(0, 2));
	await again.button('Spara och stäng').click();
	await expect(platform.page.getByText(/stängd/).first()).toBeVisible();
	await platform.openAttempt();
	expect(spoken(await platform.calls())).toEqual([
		'LMS launched',
		'POST statements initialized',
		'POST statements terminated',
	]);
});

test('a page that is loaded again goes on by the token it has: the address gives it only once', async ({
	platform,
}) => {
	const course = await platform.launch('cmi5');
	await course.openLesson('pick-up');
	await course.play('wait', 'own-up');
	await expect(course.saveState).toHaveText('Sparat');
	const fetched: string[] = [];
	platform.page.on('request', (request) => {
		if (request.url().includes('/cmi5/fetch')) fetched.push(request.url());
	});
	const frame = platform.page.frames()[1];
	const isLoadedAgain = platform.page.waitForEvent('framenavigated', (one) => one === frame);
	await frame?.evaluate(() => location.reload());
	await isLoadedAgain;
	await expect(course.heading).toHaveText('Full hall');
	expect(fetched).toEqual([]);
	await course.play(...paths.best.slice(1));
	await expect(course.saveState).toHaveText('Sparat');
	await platform.openAttempt();
	await platform.page.getByRole('link', { name: 'Bara fel' }).click();
	await expect(platform.page.getByText('Inga fel.').first()).toBeVisible();
});

test('a cmi5 course that is looked through by a manager keeps nothing and says so', async ({
	platform,
}) => {
	const course = await platform.launch('cmi5');
	await course.openLesson('pick-up');
	await course.choose('ring-now');
	await expect(course.saveState).toHaveText('Sparat');
	const before = await platform.keptRecord('cmi5');
	await platform.openAttempt();
	await platform.page.getByRole('link', { name: 'Se dig omkring' }).click();
	await expect(course.heading).toBeVisible();
	await course.openLesson('dark-footpath');
	await course.choices.first().click();
	await expect(course.saveState).not.toHaveText('Sparat');
	await platform.openAttempt();
	const said = spoken(await platform.calls());
	expect(said).not.toContain('POST statements completed');
	expect(await platform.keptRecord('cmi5')).toBe(before);
});
