import { expect, paths, test } from './fixtures.ts';

for (const standard of ['SCORM 1.2', 'SCORM 2004', 'cmi5'] as const) {
	test.describe(`a learner on a platform with ${standard}`, () => {
		test('decides, closes the tab, comes back, goes on, finishes and sees it recorded', async ({
			platform,
			context,
		}) => {
			const course = await platform.launch(standard);
			await course.openLesson('pick-up');
			await course.play('wait', 'own-up');
			await expect(course.heading).toHaveText('Full hall');
			await expect(course.main).toContainText('Nå? Jag väntar.');
			// The tab is closed without a word: no exit, no going back.
			await platform.page.close();

			const again = platform.onAnotherPage(await context.newPage());
			const resumed = await again.launch(standard);
			await expect(resumed.lessonOnMap('Hämtningen')).toContainText('Påbörjad');
			await resumed.openLesson('pick-up');
			await expect(resumed.heading).toHaveText('Full hall');
			await resumed.play(...paths.best.slice(1));
			await expect(resumed.heading).toHaveText('Samma lag');
			await resumed.home();
			await expect(resumed.lessonOnMap('Hämtningen')).toContainText('Klar');
			await resumed.testOut();
			await expect(resumed.main).toContainText('Det är sparat i lärplattformen.');

			await again.openAttempt();
			expect((await again.facts()).get('Genomförande')).toBe('Genomförd');
			await again.open();
			await expect(again.card(standard)).toContainText('Klar');
		});

		test('stays finished when trying another way and when coming back', async ({ platform }) => {
			const course = await platform.launch(standard);
			await course.testOut();
			await expect(course.main).toContainText('Det är sparat i lärplattformen.');
			await course.home();
			await course.openLesson('pick-up');
			await course.play(...paths.forgotten);
			await course.button(/Pröva en annan väg från ”Tio över ett”/).click();
			await course.play('wait');
			await platform.open();
			await expect(platform.card(standard)).toContainText('Klar');

			const again = await platform.launch(standard);
			await expect(again.main).toContainText('Du är klar med kursen.');
			await again.openLesson('pick-up');
			await expect(again.heading).toHaveText('Vid hyllan');
		});

		test('leaves by "Spara och stäng" and is told that all is saved', async ({ platform }) => {
			const course = await platform.launch(standard);
			await course.openLesson('pick-up');
			await course.play('ring-now');
			await course.button('Spara och stäng').click();
			await expect(platform.page.getByText(/stängd/).first()).toBeVisible();
			const again = await platform.launch(standard);
			await expect(again.lessonOnMap('Hämtningen')).toContainText('Påbörjad');
		});
	});
}

for (const standard of ['SCORM 1.2', 'SCORM 2004'] as const) {
	test(`with ${standard} nothing is sent but status, progress, time and the attempt`, async ({
		platform,
	}) => {
		const course = await platform.launch(standard);
		await course.openLesson('pick-up');
		await course.play(...paths.mended);
		await course.home();
		await course.testOut();
		await expect(course.main).toContainText('Det är sparat i lärplattformen.');
		const kept = await platform.keptValues();
		const sent = [...kept].filter(([element, value]) => element.startsWith('cmi.') && value !== '');
		for (const [element] of sent) {
			expect(element).not.toMatch(
				/interactions\.\d|score\.(raw|scaled)$|comments\.\d|objectives\.\d/,
			);
		}
		expect(kept.get('cmi.suspend_data')).toMatch(/^og2\.[!-~]+$/);
	});
}

test('a file that is no course is refused with a sentence, and nothing is left behind', async ({
	platform,
}) => {
	await platform.open();
	const cards = await platform.page.getByRole('article').count();
	await platform.page.locator('input[type=file]').setInputFiles({
		name: 'semester.zip',
		mimeType: 'application/zip',
		buffer: Buffer.from('not a zip'),
	});
	await platform.page.getByRole('button', { name: 'Lägg in kursen' }).click();
	await expect(platform.page.getByRole('alert')).toContainText(/zip/);
	expect(await platform.page.getByRole('article').count()).toBe(cards);
});

test('the course starts in the language that the learner has chosen on the platform', async ({
	platform,
}) => {
	await platform.open();
	await platform.speak('English');
	const course = await platform.launch('SCORM 2004');
	await expect(course.main).toContainText('It all comes down to how you meet people.');
	await course.speak('Svenska');
	const again = await platform.launch('SCORM 2004');
	// The learner's own choice in the course goes before the platform's.
	await expect(again.main).toContainText('Det är i mötet det avgörs.');
});

test('axe finds nothing wrong on the platform, nor in the course in its frame', async ({
	platform,
}) => {
	await platform.open();
	await platform.checkAccessibility();
	const course = await platform.launch('SCORM 1.2');
	await platform.checkAccessibility();
	await course.openLesson('pick-up');
	await course.choose('app-line');
	await platform.checkAccessibility();
	await course.goOn();
	await course.play('call-bus', ...paths.best.slice(1));
	await platform.checkAccessibility();
	await platform.openAttempt();
	await expect(platform.page.getByRole('heading', { level: 1 })).toBeVisible();
	await platform.checkAccessibility();
});
