import { twoAus } from '../../platform/src/testing/foreign/two-aus.ts';
import { twoScos } from '../../platform/src/testing/foreign/two-scos.ts';
import { wrapper12, type Look } from '../../platform/src/testing/foreign/wrapper12.ts';
import { expect, test } from './fixtures.ts';

/* Packages that others have made, on a platform with nothing else on it. */

test.describe('an old course for SCORM 1.2', () => {
	const title = 'Brandsäkerhet i förrådet';

	test('is saved when it is left in the middle, though it only says so when its page is unloaded', async ({
		emptyPlatform: platform,
	}) => {
		await platform.add(wrapper12());
		await platform.openFrom(platform.course(title));
		await expect(platform.content.getByText('Sparas')).toBeVisible();
		await expect(platform.content.getByText('Sida 1 av 3: håll dörren stängd')).toBeVisible();
		await platform.content.getByRole('button', { name: 'Nästa' }).click();
		await platform.backToShelf();
		await platform.openFrom(platform.course(title));
		await expect(platform.content.getByText('Sida 2 av 3')).toBeVisible();
		await platform.content.getByRole('button', { name: 'Klar' }).click();
		await platform.backToShelf();
		await expect.poll(() => platform.shelved(title)).toContain('Godkänd');

		await platform.openAttemptOf(title);
		const facts = await platform.facts();
		expect(facts.get('Resultat')).toBe('Godkänd');
		expect(facts.get('Poäng')).toBe('85');
		expect((await platform.calls()).at(-1)).toBe('LMSFinish');
	});

	for (const look of ['opener', 'top.opener'] satisfies readonly Look[]) {
		test(`finds the API when it looks at ${look} alone`, async ({ emptyPlatform: platform }) => {
			await platform.add(wrapper12(look));
			await platform.openFrom(platform.course(title));
			await expect(platform.content.getByText('Sparas')).toBeVisible();
			expect(platform.page.context().pages()).toHaveLength(1);
		});
	}

	test('finds the API from a window of its own', async ({ emptyPlatform: platform }) => {
		await platform.add(wrapper12('popup'));
		await platform.openFrom(platform.course(title));
		const opening = platform.page.waitForEvent('popup');
		await platform.content.getByRole('button', { name: 'Öppna kursen' }).click();
		const popup = await opening;
		await expect(popup.getByText('Sparas')).toBeVisible();
		await popup.getByRole('button', { name: 'Klar' }).click();
		await Promise.all([popup.waitForEvent('close'), popup.close({ runBeforeUnload: true })]);
		await expect.poll(() => platform.shelved(title)).toContain('Godkänd');
	});
});

test('a course with two SCOs shows both, each with a state and data of its own', async ({
	emptyPlatform: platform,
}) => {
	const title = 'Att arkivera rätt';
	await platform.add(twoScos());
	const [read, quiz] = [platform.part(title, 'Läs om gallring'), platform.part(title, 'Prov')];
	await expect(platform.course(title)).toContainText('i vilken ordning du vill');
	await expect(platform.part(title, 'Om kursen')).toContainText('Sparas inte');
	await platform.checkAccessibility();

	await platform.openFrom(read);
	await expect(platform.content.getByText('Kvar sedan sist: inget')).toBeVisible();
	await platform.content.getByRole('button', { name: 'Jag har läst' }).click();
	await expect(platform.page.getByRole('heading', { name: 'Kursen är stängd' })).toBeVisible();
	await platform.open();
	await expect(read).toContainText('Klar');
	await expect(quiz).toContainText('Inte påbörjad');
	await expect(platform.course(title)).toContainText('Pågår');

	await platform.openFrom(quiz);
	await expect(platform.content.locator('#sett')).toHaveText(
		'Gräns 0.6, kvar sedan sist: inget, ?sida=1&fragor=2',
	);
	await platform.content.getByRole('button', { name: 'Svara rätt' }).click();
	await expect(platform.page.getByRole('heading', { name: 'Kursen är stängd' })).toBeVisible();
	await platform.open();
	await expect(quiz).toContainText('Godkänd');

	await platform.openFrom(read);
	await expect(platform.content.getByText('Kvar sedan sist: läst')).toBeVisible();
	await platform.open();
	await platform.part(title, 'Om kursen').getByRole('link', { name: 'Öppna sidan' }).click();
	await expect(platform.page.getByRole('heading', { name: 'Om kursen' })).toBeVisible();
});

test('a cmi5 course is launched, saves, resumes, completes, passes, and comes back', async ({
	emptyPlatform: platform,
}) => {
	const title = 'Lyft rätt';
	await platform.add(twoAus());
	const [read, quiz] = [platform.part(title, 'Läs om att lyfta'), platform.part(title, 'Prov')];

	await platform.openFrom(read);
	await expect(platform.content.getByText('Sida 1')).toBeVisible();
	await platform.content.getByRole('button', { name: 'Nästa' }).click();
	await expect(platform.content.getByText('Sida 2')).toBeVisible();
	// A reload is a new launch; what was kept is there.
	await platform.page.reload();
	await expect(platform.content.getByText('Sida 2')).toBeVisible();
	await platform.content.getByRole('button', { name: 'Klar' }).click();
	await expect(platform.page.getByRole('heading', { name: 'Kursen är stängd' })).toBeVisible();

	await platform.open();
	await expect(read).toContainText('Klar');
	await expect(quiz).toContainText('Inte påbörjad');
	// This one asks for a window of its own: the tab itself becomes the course, and comes back.
	await platform.openFrom(quiz);
	await expect(platform.page.getByText('Krav: 0.8, frågor=2')).toBeVisible();
	await platform.page.getByRole('button', { name: 'Klar' }).click();
	await expect(platform.page.getByRole('heading', { level: 1 })).toHaveText('Prov');
	const facts = await platform.facts();
	expect(facts.get('Resultat')).toBe('Godkänd');
	expect(facts.get('Krav')).toBe('Godkänd, uppfyllt');
	expect(facts.get('Poäng')).toMatch(/^90/);
	expect(await platform.calls()).toEqual([
		'LMS launched',
		'GET activities/state LMS.LaunchData',
		'GET agents/profile cmi5LearnerPreferences',
		'POST statements initialized',
		'GET activities/state bookmark',
		'POST statements passed',
		'LMS satisfied',
		'LMS satisfied',
		'POST statements terminated',
	]);
	await platform.checkAccessibility();

	await platform.page.getByRole('link', { name: 'Gå igenom igen' }).click();
	await expect(platform.page.getByText('Review')).toBeVisible();
	await platform.page.getByRole('button', { name: 'Klar' }).click();
	await platform.page.getByRole('link', { name: 'Bara fel' }).click();
	await expect(platform.page.getByText('Inga fel.').first()).toBeVisible();
});

test('what a cmi5 course may not say stands in the log with the reason', async ({
	emptyPlatform: platform,
}) => {
	await platform.add(twoAus());
	await platform.openFrom(platform.part('Lyft rätt', 'Läs om att lyfta'));
	await expect(platform.content.getByText('Sida 1')).toBeVisible();
	const frame = platform.page.frames()[1];
	const answer = await frame?.evaluate(async () => {
		const given = new URLSearchParams(location.search);
		const again = await fetch(given.get('fetch') ?? '', { method: 'POST' });
		const open = await fetch(`${given.get('endpoint')}statements`);
		return { again: await again.json(), open: open.status };
	});
	expect(answer).toMatchObject({ again: { 'error-code': '1' }, open: 401 });
	await platform.content.getByRole('button', { name: 'Klar' }).click();
	await expect(platform.page.getByRole('heading', { name: 'Kursen är stängd' })).toBeVisible();
	await platform.page.getByRole('link', { name: 'Öppna igen' }).click();
	await expect(platform.content.getByText('Sida 1')).toBeVisible();
	// It says completed again in the same registration, which it must not.
	await platform.content.getByRole('button', { name: 'Klar' }).click();
	await expect(platform.page.getByRole('heading', { name: 'Kursen är stängd' })).toBeVisible();
	await platform.page.getByRole('link', { name: 'Se försöket' }).first().click();
	await platform.page.getByRole('link', { name: 'Bara fel' }).click();
	await expect(platform.page.getByRole('table').first()).toContainText(
		'Fel 403: Kursen har redan sagt completed i den här registreringen.',
	);
	await platform.checkAccessibility();
});
