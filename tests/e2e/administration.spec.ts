import { expect, test } from './fixtures.ts';
import { AdministrationPage } from './models/administration-page.ts';

test('the log tells what was just done, in both languages, and is narrowed to a person and a kind', async ({
	emptyPlatform,
}) => {
	const admin = new AdministrationPage(emptyPlatform.page);
	await admin.people.bringEverybody();
	await admin.goTo('Händelser');
	await expect(admin.latest).toContainText('La in en lista: 4 nya och 0 ändrade.');
	await admin.switchTo('English');
	await expect(admin.latest).toContainText('Brought a list: 4 new and 0 changed.');
	await admin.switchTo('Svenska');

	await admin.page.getByRole('searchbox', { name: 'Person' }).fill('bo ek');
	await admin.page.getByLabel('Slags händelse').selectOption('Personer');
	await admin.people.pressByKeyboard(admin.people.button('Visa'));
	await expect(admin.page.getByRole('status')).toContainText('1 händelse');
	await expect(admin.latest).toContainText('La till Bo Ek som medarbetare.');
	await admin.latest.getByRole('link', { name: 'Bo Ek' }).click();
	await expect(admin.page.getByRole('heading', { level: 1 })).toHaveText('Bo Ek');
	await admin.page.getByRole('link', { name: /^Se vad Bo Ek har gjort/ }).click();
	await expect(admin.page.getByRole('row')).toHaveCount(3);
});

test('days that cannot be meant are told in a sentence, and nothing is lost', async ({
	emptyPlatform,
}) => {
	const admin = new AdministrationPage(emptyPlatform.page);
	await admin.people.open('/log?from=2026-03-02&to=2026-03-01&kind=access');
	await expect(admin.people.refusal).toBeFocused();
	await admin.people.refusal.getByRole('link', { name: /Byt plats/ }).click();
	await expect(admin.page.getByLabel('Från och med')).toBeFocused();
	await expect(admin.page.getByLabel('Från och med')).toHaveValue('2026-03-02');
	await expect(admin.page.getByLabel('Slags händelse')).toHaveValue('access');
});

test('how long things are kept is decided after a look at what would go, and stands on everybody’s own page', async ({
	emptyPlatform,
}) => {
	const admin = new AdministrationPage(emptyPlatform.page);
	await admin.people.open('/me');
	await expect(admin.people.main).toContainText('Det är inte bestämt än.');
	await admin.goTo('Inställningar');
	await expect(admin.people.main).toContainText('Ingenting tas bort än');
	await admin.page.getByLabel('Det som kurserna minns').selectOption('6 månader');
	await admin.page.getByLabel('Händelser och mejl').selectOption('Tas aldrig bort');
	await admin.people.pressByKeyboard(admin.people.button('Visa vad som tas bort'));
	const preview = admin.page.getByRole('region', { name: 'Det här skulle tas bort nu' });
	await expect(preview).toBeFocused();
	await expect(preview).toContainText('Ingenting är så gammalt.');
	await expect(preview).toContainText('Det som kurserna minns: 6 månader.');
	await admin.people.open('/me');
	await expect(admin.people.main).toContainText('Det är inte bestämt än.');

	await admin.goTo('Inställningar');
	await admin.page.getByLabel('Det som kurserna minns').selectOption('6 månader');
	await admin.people.button('Visa vad som tas bort').click();
	await admin.people.button('Spara').click();
	await expect(admin.people.news).toContainText('Det börjar gälla i morgon.');
	await admin.people.open('/me');
	await expect(admin.people.main).toContainText('tas bort 6 månader efter att du senast');
	await admin.goTo('Händelser');
	await expect(admin.latest).toContainText('Det som kurserna minns sparas i 6 månader.');
});

test('a person downloads everything about themselves, and an administrator about them', async ({
	emptyPlatform,
	browser,
}) => {
	const admin = new AdministrationPage(emptyPlatform.page);
	await admin.people.bringEverybody();
	const link = await admin.people.linkFor('Bo Ek');
	const bo = new AdministrationPage((await admin.people.somebodyBy(link, browser)).page);
	const own = await bo.download(bo.page.getByRole('link', { name: 'Hämta som zip-fil' }));
	expect(Object.keys(own)).toEqual(['data.json', 'LAS-MIG.txt', 'READ-ME.txt']);
	expect(JSON.parse(own['data.json'] ?? '')).toMatchObject({
		person: { name: 'Bo Ek' },
		signIns: [{}],
	});
	const { pathname } = new URL(admin.page.url());
	expect((await bo.page.request.get(`${admin.people.address}${pathname}/export`)).status()).toBe(
		403,
	);
	await bo.page.context().close();

	await admin.people.open(pathname);
	const same = await admin.download(admin.page.getByRole('link', { name: 'Hämta som zip-fil' }));
	expect(same['data.json']).toContain('"Bo Ek"');
	await admin.goTo('Händelser');
	await expect(admin.latest).toContainText('Hämtade allt som är sparat om Bo Ek.');
	await expect(admin.page.getByRole('row').nth(2)).toContainText('om sig själv');
});

test('who is erased is out at once and comes in by no old link; the log has forgotten the name', async ({
	emptyPlatform,
	browser,
}) => {
	const admin = new AdministrationPage(emptyPlatform.page);
	await admin.people.bringEverybody();
	const link = await admin.people.linkFor('Bo Ek');
	const bo = await admin.people.somebodyBy(link, browser);
	await admin.goErase('Bo Ek');
	await expect(admin.people.main).toContainText('1 personlig länk');
	await admin.people.field('Skriv personens namn').fill('Bo');
	await admin.people.button('Radera för alltid').click();
	await expect(admin.people.refusal).toBeFocused();
	await expect(admin.people.field('Skriv personens namn')).toHaveValue('Bo');
	await bo.open('/me');
	await expect(bo.page.getByRole('heading', { level: 1 })).toHaveText('Om dig');

	await admin.people.field('Skriv personens namn').fill('Bo Ek');
	await admin.people.pressByKeyboard(admin.people.button('Radera för alltid'));
	await expect(admin.people.news.first()).toContainText('Personen är raderad');
	await expect(admin.people.main).not.toContainText('Bo Ek');
	await bo.open('/me');
	await expect(bo.page.getByRole('heading', { level: 1 })).toHaveText('Logga in');
	await bo.page.goto(link);
	await expect(bo.refusal).toContainText('Länken fungerar inte.');
	await bo.page.context().close();
	await admin.goTo('Händelser');
	await expect(admin.latest).toContainText('Raderade en person');
	await expect(admin.people.main).toContainText('La till en borttagen person som medarbetare.');
	await expect(admin.people.main).not.toContainText('Bo Ek');
});

test('the pages of the administrator are good to read for everybody, in both languages, at 320 px', async ({
	emptyPlatform,
}) => {
	test.slow();
	const admin = new AdministrationPage(emptyPlatform.page);
	await admin.people.bringEverybody();
	const paths = ['/administration', '/log', '/log?from=x', '/settings', '/me', '/people/2'];
	for (const language of ['English', 'Svenska'] as const) {
		for (const path of [...paths, '/people/2/erase']) {
			await admin.people.open(path);
			await admin.switchTo(language);
			await admin.checkAccessibility();
			await admin.people.fits(320);
		}
		await admin.people.open('/settings');
		await admin.page.getByRole('main').getByRole('button').click();
		await expect(admin.page.getByRole('heading', { level: 2 })).toHaveCount(2);
		await admin.checkAccessibility();
		await admin.people.fits(320);
	}
});
