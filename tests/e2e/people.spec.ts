import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { listFile, PeoplePage } from './models/people-page.ts';

test('a broken list is shown row by row, mended or left out, and nothing is saved before', async ({
	emptyPlatform,
}) => {
	const people = new PeoplePage(emptyPlatform.page);
	await people.showByKeyboard(readFileSync(listFile('bad-rows.csv'), 'utf8'));
	await expect(people.refusal).toBeFocused();
	await expect(people.refusal).toContainText('Rad 3: Namnet saknas.');
	await expect(people.refusal.getByRole('link')).toHaveCount(7);
	expect((await people.rows()).get('2')).toContain('Läggs till som medarbetare.');
	expect((await people.rows()).get('6')).toContain('Samma e-postadress står på rad 2.');

	await people.pressByKeyboard(people.button('Lägg till 2 personer'));
	await expect(people.refusal).toContainText('Inget är sparat');
	// The reason leads to the box that is to be ticked.
	await people.tabTo(people.refusal.getByRole('link'));
	await people.page.keyboard.press('Enter');
	await people.tabTo(people.page.getByRole('checkbox'));
	await people.page.keyboard.press('Space');
	await people.pressByKeyboard(people.button('Lägg till 2 personer'));
	await expect(people.page.getByRole('heading', { level: 1 })).toHaveText('Listan är inlagd');
	await expect(people.main).toContainText('7 rader hoppades över.');
	await people.open('/people');
	await expect(people.main).toContainText('3 personer');
	await expect(people.row('Åsa Öberg')).toContainText('Natt');
});

test('a list that cannot be read is refused in one sentence and stands in the field still', async ({
	emptyPlatform,
}) => {
	const people = new PeoplePage(emptyPlatform.page);
	await people.showByKeyboard('Namn;E-post\n"Bo Ek;bo@staden.example\n');
	await expect(people.refusal).toContainText('På rad 2 finns ett citattecken som aldrig tar slut.');
	await expect(people.field('Klistra in listan')).toHaveValue(/"Bo Ek;bo@staden.example/);
	await people.showFile('bad-workbook.xlsx');
	await expect(people.refusal).toContainText('Filen är en arbetsbok.');
});

test('everybody on a good list gets a link to cut out, and comes in by it until it is closed', async ({
	emptyPlatform,
	browser,
}) => {
	const people = new PeoplePage(emptyPlatform.page);
	await people.showFile('semicolon-windows-1252.csv');
	expect((await people.rows()).get('2')).toContain('Leder Hemtjänst väst.');
	await people.pressByKeyboard(people.button('Lägg till 4 personer'));
	await people.pressByKeyboard(people.button('Skapa 4 länkar'));
	await expect(people.news).toBeFocused();
	const slip = people.page.getByRole('article', { name: 'Bo Ek' });
	await expect(slip.getByRole('img')).toBeVisible();
	const link = await slip.getByText(/^http/).innerText();

	const bo = await people.somebodyBy(link, browser);
	expect(await bo.open('/people')).toBe(403);
	expect(await bo.open('/teams')).toBe(403);
	await bo.open('/me');
	await expect(bo.main).toContainText('bo.ek@staden.example');
	await expect(bo.main).toContainText('Hemtjänst väst');

	await people.open('/people?q=bo');
	await people.page.getByRole('link', { name: 'Bo Ek' }).click();
	await people.button(/^Stäng länken/).click();
	await expect(people.news).toContainText('Länken är stängd.');
	await bo.open('/me');
	await expect(bo.page.getByRole('heading', { level: 1 })).toHaveText('Logga in');
	await bo.page.goto(link);
	await expect(bo.refusal).toContainText('Länken gäller inte längre.');
	await bo.page.context().close();
});

test('whoever brings the same list once more is told that there is nothing to do', async ({
	emptyPlatform,
}) => {
	const people = new PeoplePage(emptyPlatform.page);
	await people.bringEverybody();
	await people.showFile('quoted.csv');
	await expect(people.main).toContainText('Det finns inget att ändra.');
	await expect(people.button(/^Lägg till/)).toHaveCount(0);
});

test('a form that is refused keeps what was typed and leads to the fields', async ({
	emptyPlatform,
}) => {
	const people = new PeoplePage(emptyPlatform.page);
	await people.open('/people/new');
	await people.field('E-postadress').fill('anna@');
	await people.page.getByRole('radio', { name: /Chef/ }).check();
	await people.button('Lägg till personen').click();
	await expect(people.refusal).toBeFocused();
	await expect(people.page).toHaveTitle(/^Personen är inte tillagd/);
	await people.refusal.getByRole('link', { name: /e-postadress/ }).click();
	await expect(people.field('E-postadress')).toBeFocused();
	await expect(people.field('E-postadress')).toHaveValue('anna@');
	await expect(people.page.getByRole('radio', { name: /Chef/ })).toBeChecked();
	await people.field('Namn').fill('Anna Berg');
	await people.field('E-postadress').fill('anna@staden.example');
	await people.button('Lägg till personen').click();
	await expect(people.news).toContainText('Anna Berg är tillagd.');
});

test('who is blocked is out at once, and in again when the block is lifted', async ({
	emptyPlatform,
	browser,
}) => {
	const people = new PeoplePage(emptyPlatform.page);
	await people.bringEverybody();
	const link = await people.linkFor('Bo Ek');
	const bo = await people.somebodyBy(link, browser);
	await people.page.getByRole('link', { name: 'Tillbaka till Bo Ek' }).click();
	await people.button('Spärra personen').click();
	await expect(people.news).toContainText('Bo Ek är spärrad');
	await bo.open('/me');
	await expect(bo.page.getByRole('heading', { level: 1 })).toHaveText('Logga in');
	await people.button('Släpp in personen igen').click();
	await expect(people.news).toContainText('Bo Ek kan logga in igen.');
	await bo.page.context().close();
});

test('a manager reaches the people of their own teams, and nobody else', async ({
	emptyPlatform,
	browser,
}) => {
	const people = new PeoplePage(emptyPlatform.page);
	await people.bringEverybody();
	const asa = await people.somebodyBy(await people.linkFor('Åsa Öberg'), browser);
	await asa.open('/teams');
	await expect(asa.page.getByRole('table').getByRole('row')).toHaveCount(2);
	await asa.page.getByRole('link', { name: 'Personer i Hemtjänst väst' }).click();
	const own = new URL(asa.page.url()).pathname;

	// The other team, and everybody's own pages, are not there for her.
	await people.open('/teams');
	const link = people.page.getByRole('link', { name: 'Personer i Natt' });
	const other = (await link.getAttribute('href')) ?? '';
	expect(await asa.open(other)).toBe(404);
	expect(await asa.open(other.replace('people', 'import'))).toBe(404);
	for (const path of ['/people', '/people/1', '/people/new', '/people/import'])
		expect(await asa.open(path), path).toBe(403);

	await asa.open(own);
	await expect(asa.row('Åsa Öberg').getByRole('button')).toHaveCount(0);
	await expect(asa.page.getByRole('checkbox', { name: 'Åsa Öberg' })).toHaveCount(0);
	await asa.field('Namn').fill('Jonas');
	await asa.field('E-postadress').fill('jonas.akerlund@staden.example');
	await asa.button('Lägg till personen').click();
	await expect(asa.refusal).toContainText('Personen finns redan på plattformen.');
	await asa.field('Namn').fill('Ny Person');
	await asa.field('E-postadress').fill('');
	await asa.button('Lägg till personen').click();
	await expect(asa.row('Ny Person')).toContainText('Medlem');
	await asa.button(/^Ta ut ur teamet.*Bo Ek/).click();
	await expect(asa.news).toContainText('Personen är inte längre med i teamet');
	await expect(asa.row('Bo Ek')).toHaveCount(0);

	await asa.showFile('english-in-any-order.csv', own.replace('people', 'import'));
	const rows = await asa.rows();
	expect(rows.get('2')).toContain('Du kan bara lägga till medarbetare.');
	expect(rows.get('3')).toContain('Personen finns redan på plattformen.');
	expect(rows.get('4')).toContain('Inget ändras.');
	expect(rows.get('5')).toContain('Du leder inte Natt.');
	await asa.page.context().close();
});

test('an administrator makes, renames and removes a team', async ({ emptyPlatform }) => {
	const people = new PeoplePage(emptyPlatform.page);
	await people.open('/teams');
	await people.button('Lägg till teamet').click();
	await expect(people.refusal).toContainText('Skriv vad teamet heter.');
	await people.field('Teamets namn').fill('Natt');
	await people.button('Lägg till teamet').click();
	await expect(people.news).toContainText('Natt är tillagt.');
	await people.field('Teamets namn').fill('Natten');
	await people.button('Byt namn').click();
	await expect(people.page.getByRole('heading', { level: 1 })).toHaveText('Personer i Natten');
	await people.button('Ta bort teamet').click();
	await expect(people.news).toContainText('Teamet är borttaget.');
	await expect(people.main).toContainText('Det finns inga team än.');
});

test('everybody sees what is kept about them, chooses a language, and signs out everywhere', async ({
	emptyPlatform,
	browser,
}) => {
	const people = new PeoplePage(emptyPlatform.page);
	await people.bringEverybody();
	const link = await people.linkFor('Bo Ek');
	const [phone, desk] = [
		await people.somebodyBy(link, browser),
		await people.somebodyBy(link, browser),
	];
	await phone.page.getByRole('link', { name: 'Inloggad som Bo Ek' }).click();
	const signIns = phone.page.getByRole('table', { name: 'Dina inloggningar' });
	await expect(signIns.getByText('Personlig länk')).toHaveCount(2);
	await phone.page.getByRole('radio', { name: 'English' }).check();
	await phone.button('Spara språket').click();
	await expect(phone.page.getByRole('heading', { level: 1 })).toHaveText('About you');
	await phone.button('Sign out everywhere').click();
	await expect(phone.news).toBeVisible();
	await desk.open('/me');
	await expect(desk.page).toHaveURL(/\/sign-in\?to=/);
	for (const one of [phone, desk]) await one.page.context().close();
});

test('with a sign-in of the organisation people come in without a link', async ({
	organisation,
	page,
}) => {
	const { platform, issuer } = organisation;
	const people = new PeoplePage(platform.page);
	await people.bringEverybody();
	await people.button(/^Logga ut$/).click();
	issuer.say({ email: 'bo.ek@staden.example', email_verified: true });
	await people.open('/me');
	await people.page.getByRole('link', { name: 'Logga in med Stadens konto' }).click();
	await expect(people.page.getByRole('heading', { level: 1 })).toHaveText('Om dig');
	await expect(people.main).toContainText('Organisationens inloggning');

	await people.button(/^Logga ut$/).click();
	issuer.say({ sub: 'another', email: 'ny@staden.example', email_verified: true });
	await people.page.getByRole('link', { name: 'Logga in med Stadens konto' }).click();
	await expect(people.refusal).toContainText('Du finns inte på plattformen än.');
	await people.checkAccessibility();
	// To go back and send what the issuer has sent once more opens nothing.
	await page.goto(`${people.address}/sign-in/oidc/return?code=x&state=y`);
	await expect(people.refusal).toContainText('Inloggningen blev avbruten');
});

test('axe finds nothing wrong on any of the pages, in either language, light and dark, and all fit a narrow window', async ({
	emptyPlatform,
}) => {
	const people = new PeoplePage(emptyPlatform.page);
	const here = (): string => new URL(people.page.url()).pathname;
	const check = async (): Promise<void> => {
		await people.checkAccessibility();
		await people.fits(320);
	};
	await people.bringEverybody();
	const brought = here();
	await people.linkFor('Åsa Öberg');
	await check();
	const paths = [
		...['/people', '/people?q=x', '/people/new', here(), '/people/import', brought],
		...['/teams', '/teams/1/people', '/teams/1/import', '/me'],
	];
	for (const [language, colorScheme] of [
		['Svenska', 'light'],
		['English', 'dark'],
	] as const) {
		await people.page.emulateMedia({ colorScheme });
		await people.open('/me');
		await emptyPlatform.speak(language);
		for (const path of paths) {
			expect(await people.open(path), path).toBe(200);
			for (const summary of await people.main.locator('summary').all()) await summary.click();
			await check();
		}
		await people.open('/people/new');
		await people.button(/Lägg till personen|Add the person/).click();
		await check();
		await people.open('/people/import');
		await people.page.locator('input[type=file]').setInputFiles(listFile('bad-rows.csv'));
		await people.button(/Visa vad|Show what/).click();
		await check();
	}
});
