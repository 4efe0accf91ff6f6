import { largeReport } from '../support/team-view.ts';
import { expect, test } from './team-fixtures.ts';

const moodle = 'moodle-activity-completion-sv.csv';

test('a manager sees the team of a Moodle report, and nothing leaves the browser', async ({
	team,
}) => {
	await team.choose(moodle);
	await expect(team.heading).toBeFocused();
	await expect(team.heading).toHaveText(`Stämmer kolumnerna i ${moodle}?`);
	await expect(team.said).toHaveText(`${moodle} är läst: 5 rader.`);
	const status = team.field('Hur långt var och en har kommit');
	await expect(status.locator('option:checked')).toHaveText('Ögonblick');
	await expect(status).toHaveAccessibleDescription(
		'Till exempel: Slutförd, Ej slutförd, Ej slutförd',
	);
	await team.button('Visa laget').click();

	await expect(team.heading).toBeFocused();
	await expect(team.heading).toHaveText('Lagöversikt');
	await expect(team.main).toContainText('2 av 5 är klara.');
	// The report itself says by when: 15 November.
	await expect(team.field('Sista dag för alla')).toHaveValue('2026-11-15');
	expect(await team.counts()).toEqual({ done: 2, started: 1, 'not-started': 2, late: 3 });
	expect(await team.namesShown()).toEqual([
		'Johan Öberg',
		'Per-Olof Lindqvist',
		'Fatima El-Amin',
		'Karin Åkesson',
		'Siv Ängström',
	]);
});

test('the next report of the same kind is shown at once, and of the last one nobody is left', async ({
	team,
}) => {
	await team.show(moodle);
	await team.page.reload();
	await expect(team.heading).toHaveText('Lagöversikt');
	await expect(team.main).not.toContainText('Åkesson');
	expect(await team.kept()).not.toMatch(/Åkesson|akesson|bjorken|Eva Chef|Slutförd|E-post/);

	await team.choose(moodle);
	await expect(team.table).toBeVisible();
	await expect(team.main).toContainText('Vi kände igen rapporten och läste den som förra gången.');

	await team.button('Glöm mina kolumnval').click();
	await expect(team.said).toHaveText('Nu är kolumnvalen glömda.');
	expect(await team.kept()).toBe('{}');
	await expect(team.table).toBeVisible();
});

test('the list can be searched, narrowed and sorted by keyboard alone', async ({ team, page }) => {
	await team.show('excel-list-sv.csv');
	await team.field('Sök namn, e-post eller enhet').focus();
	await page.keyboard.type('eken');
	expect(await team.namesShown()).toEqual(['Leila Haddad', 'Mikael Järvinen']);
	await expect(team.main.getByText('Visar 2 av 5')).toBeVisible();

	await team.group('done').focus();
	await page.keyboard.press('Enter');
	await expect(team.group('done')).toHaveAttribute('aria-pressed', 'true');
	expect(await team.namesShown()).toEqual(['Mikael Järvinen']);
	await team.button('Visa alla igen').focus();
	await page.keyboard.press('Space');
	await expect(team.names).toHaveCount(5);

	expect(await team.sortedBy('Läge')).toBe('ascending');
	await team.button('Namn').focus();
	await page.keyboard.press('Enter');
	expect(await team.sortedBy('Namn')).toBe('ascending');
	expect(await team.sortedBy('Läge')).toBe(null);
	expect(await team.namesShown()).toEqual([
		'Fatima El-Amin',
		'Johan Öberg',
		'Karin Åkesson',
		'Leila Haddad',
		'Mikael Järvinen',
	]);
	await page.keyboard.press('Enter');
	expect(await team.sortedBy('Namn')).toBe('descending');
	await expect(team.button('Namn')).toBeFocused();

	await team.field('Enhet').selectOption('Björken');
	await expect(team.names).toHaveCount(3);
	// The glance is of the team that is looked at.
	expect(await team.counts()).toMatchObject({ done: 1, started: 1, 'not-started': 1 });
});

test('scores are in the file and nowhere on the page', async ({ team }) => {
	await team.chooseText('poang.csv', 'Namn;Status;Poäng\nÅsa Öst;Klar;4711\nBo Ek;Pågår;4712\n');
	await expect(team.main).toContainText('De här kolumnerna är inte med: Poäng.');
	await expect(team.field('Namn eller förnamn').locator('option')).toHaveText([
		'Välj',
		'Namn',
		'Status',
	]);
	await team.button('Visa laget').click();
	await expect(team.table).toBeVisible();
	expect(await team.page.content()).not.toContain('471');
});

test('what a report leaves open is asked once, and not passed over', async ({ team }) => {
	await team.choose('open-questions-en.csv');
	await team.button('Visa laget').click();
	const open = team.page.getByRole('region', { name: 'Svara på det här först' });
	await expect(open).toBeFocused();
	await expect(open.getByRole('listitem')).toHaveText([
		'Välj vad varje ord betyder.',
		'Välj hur datumen är skrivna.',
	]);
	await team.checkAccessibility();

	await team.field(/^Closed/).selectOption('Klar');
	await team.field(/^Parked/).selectOption('Påbörjad');
	await team.field('4 mars 2026').check();
	await expect(open).toBeHidden();
	await team.button('Visa laget').click();
	expect(await team.counts()).toMatchObject({ done: 2, started: 1 });
	await expect(team.table).toContainText('6 maj 2026');

	await team.page.reload();
	await team.choose('open-questions-en.csv');
	await expect(team.table).toContainText('6 maj 2026');
});

test('a column that was guessed wrong can be changed, at once and later', async ({ team }) => {
	await team.chooseText(
		'lag.csv',
		'"","Del ett","","Del två",""\n"Åsa Öst","Completed","2026-10-01 09:00:00","Not completed",""\n',
	);
	await team.button('Visa laget').click();
	await expect(team.main).toContainText('Rapporten har flera aktiviteter.');
	await team.field('Hur långt var och en har kommit').selectOption('Del ett');
	await team.button('Visa laget').click();
	expect(await team.counts()).toMatchObject({ done: 1 });

	await team.button('Ändra kolumner i lag.csv').click();
	await team.field('Hur långt var och en har kommit').selectOption('Del två');
	await team.button('Avbryt').click();
	expect(await team.counts()).toMatchObject({ done: 1 });
	await team.button('Ändra kolumner i lag.csv').click();
	await team.field('Hur långt var och en har kommit').selectOption('Del två');
	await team.button('Visa laget').click();
	expect(await team.counts()).toMatchObject({ done: 0, 'not-started': 1 });
});

test('several reports, one for each unit, make one list', async ({ team }) => {
	await team.show(moodle, 'totara-course-completion-en.csv');
	await expect(team.names).toHaveCount(9);
	await expect(team.main).toContainText(
		'2 personer finns i flera rapporter och har en rad för varje.',
	);
	await team.field('Rapport').selectOption(moodle);
	await expect(team.names).toHaveCount(5);
	await team.button(`Ta bort ${moodle}`).click();
	await expect(team.said).toHaveText(`${moodle} är borta ur översikten.`);
	await expect(team.heading).toBeFocused();
	await expect(team.names).toHaveCount(4);
});

test('a newer report of the same name takes the place of the older', async ({ team }) => {
	await team.chooseText('lag.csv', 'Namn;Status\nÅsa Öst;Pågår\n');
	await team.button('Visa laget').click();
	await team.drop('lag.csv', 'Namn;Status\nÅsa Öst;Klar\n');
	await expect(team.main).toContainText('Den enda i listan är klar.');
	await expect(team.names).toHaveCount(1);
});

test('a table from Excel can be pasted', async ({ team }) => {
	await team.page.getByText('Klistra in en tabell i stället').click();
	await team.field('Tabellen, med rubrikraden överst').fill('Namn\tStatus\nÅsa Öst\tKlar\n');
	await team.button('Läs tabellen').click();
	await team.button('Visa laget').click();
	await expect(team.main).toContainText('Inklistrad tabell 1');
	expect(await team.namesShown()).toEqual(['Åsa Öst']);
});

test('a paste that cannot be read stays where it is', async ({ team }) => {
	await team.page.getByText('Klistra in en tabell i stället').click();
	const field = team.field('Tabellen, med rubrikraden överst');
	await field.fill('Åsa Öst');
	await team.button('Läs tabellen').click();
	await expect(team.alert).toContainText('har bara en kolumn');
	await expect(field).toHaveValue('Åsa Öst');
});

test.describe('a file that cannot be used', () => {
	const files = [
		['rapport.xlsx', 'PK\u0003\u0004…', 'Det här är en arbetsbok, inte en CSV-fil.'],
		['tom.csv', '', 'Filen är tom.'],
		['rubriker.csv', 'Namn;Status\n', 'Filen har rubriker men inga rader.'],
		['en.csv', 'Namn\nÅsa\n', 'Filen har bara en kolumn.'],
		['citat.csv', 'Namn;Status\n"Åsa;Klar\nBo;Klar', 'Citattecknen på rad 2 går inte ihop.'],
		['bild.csv', 'GIF89a\u0000\u0001', 'Det här är ingen textfil.'],
		['stor.csv', largeReport(50_000), 'Filen har 50 000 rader'],
	] as const;

	test('is told of in a sentence that says what to do, and nothing is lost', async ({ team }) => {
		await team.show('excel-list-sv.csv');
		await team.field('Sök namn, e-post eller enhet').fill('eken');
		for (const [name, text, sentence] of files) {
			await team.chooseText(name, text);
			await expect(team.alert).toContainText(`${name} gick inte att läsa`);
			await expect(team.alert).toBeFocused();
			await expect(team.alert).toContainText(sentence.replace('50 000', '50\u00a0000'));
			await expect(team.alert).toContainText('Det du hade framme är kvar.');
		}
		await team.checkAccessibility();
		expect(await team.namesShown()).toEqual(['Leila Haddad', 'Mikael Järvinen']);
	});
});

test('a long list comes in parts, and the focus goes to the first of the new ones', async ({
	team,
}) => {
	await team.chooseText('lag.csv', largeReport(2000));
	await team.button('Visa laget').click();
	await expect(team.names).toHaveCount(100);
	await team.button('Visa 100 till').click();
	await expect(team.names).toHaveCount(200);
	await expect(team.names.nth(100)).toBeFocused();
	await team.field('Sök namn, e-post eller enhet').fill('p1999@');
	expect(await team.namesShown()).toEqual(['Person 1999']);
});

const looks = [
	['Svenska', 'light'],
	['Svenska', 'dark'],
	['English', 'light'],
	['English', 'dark'],
] as const;
for (const [language, colorScheme] of looks) {
	test(`every screen can be used by everybody, in ${language}, ${colorScheme}, on the narrowest phone`, async ({
		team,
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 320, height: 640 });
		await team.speak(language);
		await expect(page.locator('html')).toHaveAttribute(
			'lang',
			language === 'Svenska' ? 'sv' : 'en',
		);
		await page.locator('summary').first().click();
		await team.checkAccessibility();
		await team.checkWidth();

		await team.choose('open-questions-en.csv');
		await expect(page.locator('fieldset').first()).toBeVisible();
		await team.checkAccessibility();
		await team.checkWidth();
		await team.button(/^(Avbryt|Cancel)$/).click();

		await team.show(moodle, 'excel-list-sv.csv');
		await team.group('late').click();
		await page.locator('summary').first().click();
		await team.checkAccessibility();
		await team.checkWidth();
		await page.setViewportSize({ width: 1280, height: 800 });
		await team.checkAccessibility();
	});
}

test('the page speaks the language of the reader, and remembers another choice', async ({
	team,
	page,
}) => {
	await expect(team.heading).toHaveText('Lagöversikt');
	await team.speak('English');
	await expect(team.heading).toHaveText('Team view');
	await expect(page).toHaveTitle('Team view – Ögonblick');
	await expect(team.button('English')).toBeFocused();
	await page.reload();
	await expect(team.heading).toHaveText('Team view');
});
