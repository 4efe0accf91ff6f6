import { expect, paths, test } from './fixtures.ts';

for (const { path, title } of [
	{ path: 'best', title: 'Samma lag' },
	{ path: 'mended', title: 'På väg' },
	{ path: 'forgotten', title: 'Från början igen' },
	{ path: 'distant', title: 'Ett steg bort' },
	{ path: 'hardest', title: 'Det som kom ut' },
] as const) {
	test(`the ${path} path leads to ”${title}” and tells the way there`, async ({ course }) => {
		await course.openLesson('pick-up');
		await course.play(...paths[path]);
		await expect(course.heading).toHaveText(title);
		await expect(course.button(/^Pröva en annan väg från/)).toHaveCount(paths[path].length);
		await expect(course.main).toContainText('Du har sett 1 av 5 slut.');
	});
}

test('trying another way from a decision leads there, and the new ending is counted too', async ({
	course,
}) => {
	await course.openLesson('pick-up');
	await course.play(...paths.best);
	await course.button('Pröva en annan väg från ”Klockan fem”').click();
	await expect(course.heading).toHaveText('Klockan fem');
	await expect(course.heading).toBeFocused();
	await course.play('leave-it');
	await expect(course.heading).toHaveText('Från början igen');
	await expect(course.main).toContainText('Du har sett 2 av 5 slut.');
});

test('a choice can be taken back at its consequence', async ({ course }) => {
	await course.openLesson('pick-up');
	await course.choose('wait');
	await course.button('Ändra mig').click();
	await expect(course.heading).toHaveText('Tio över ett');
	await course.choose('ring-now');
	await expect(course.main).toContainText('Tack för att du ringer.');
});

test('asks no other server for anything, and its policy forbids it', async ({
	page,
	webAddress,
}) => {
	const foreign: string[] = [];
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (protocol !== 'data:' && origin !== new URL(webAddress).origin) foreign.push(request.url());
	});
	await page.goto(webAddress);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const blocked = await page.evaluate(async () => {
		const violation = new Promise<string>((done) =>
			document.addEventListener('securitypolicyviolation', (event) =>
				done(event.effectiveDirective),
			),
		);
		await fetch('https://example.org/').catch(() => undefined);
		return violation;
	});
	expect(blocked).toBe('connect-src');
	expect(foreign.filter((url) => !url.startsWith('https://example.org/'))).toEqual([]);
});
