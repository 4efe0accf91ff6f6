import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser } from '@playwright/test';
import { serve, type Serving } from '../../platform/serve.ts';
import { openMailServer, type MailServer } from '../../platform/src/testing/mail-server.ts';
import { makeDatabase } from '../../platform/src/testing/postgres/databases.ts';
import { startPostgres } from '../../platform/src/testing/postgres/server.ts';
import { packagesFolder } from '../support/packages.ts';
import { CoursePage } from './models/course-page.ts';
import { ManagerPage } from './models/manager-page.ts';
import { PeoplePage } from './models/people-page.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 800 } };
const course = 'Ögonblick: för alla';

interface Place {
	readonly server: Serving;
	readonly mail: MailServer;
}

const team = 'Förskolan Ärtan';
const list = `Namn;E-post;Team;Roll
Maja Lind;maja@city.example;${team};Chef
Anna Åberg;anna@city.example;${team};
Bo Ek;bo@city.example;${team};
Cia Öst;;${team};`;

/** Signs somebody in, on a device of their own. */
async function as(browser: Browser, { server }: Place, link: string, device = desk) {
	const context = await browser.newContext({ ...device, locale: 'sv-SE' });
	const page = new ManagerPage(await context.newPage(), server.address);
	await page.signInBy(link);
	return page;
}

/** The administrator brings in a list of people; gives a link for the one who leads the team. */
async function bringPeople(browser: Browser, place: Place): Promise<string> {
	const admin = await as(browser, place, place.server.firstLink ?? '');
	const people = new PeoplePage(admin.page);
	await people.showByKeyboard(list);
	await people.confirm();
	await expect(people.main).toContainText('4 personer är nya.');
	return people.linkFor('Maja Lind');
}

/** The latest letter to an address. */
async function letterTo({ mail }: Place, address: string, subject: RegExp): Promise<string> {
	const find = () =>
		mail.letters.findLast((one) => one.to === address && subject.test(one.header('Subject')));
	await expect.poll(() => find() !== undefined, { timeout: 20_000 }).toBe(true);
	return find()?.text ?? '';
}

const linkIn = (letter: string): string => /http\S+\/in\/\S+/.exec(letter)?.[0] ?? '';

async function story(browser: Browser, place: Place): Promise<void> {
	const manager = await as(browser, place, await bringPeople(browser, place));
	await manager.plan({ course, team, day: '2099-03-31' });
	await expect(manager.news).toContainText('mer än tre år bort');
	const day = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
	await manager.plan({ course, team, day });
	await expect(manager.page.getByText('3 personer får kursen')).toBeVisible();
	await manager.checkAccessibility();
	await manager.send();
	await expect(manager.news).toHaveText('Skickat. 3 personer har fått kursen. 2 mejl är på väg.');
	await manager.checkAccessibility();

	// Anna is told, and the letter lets her in.
	const letter = await letterTo(place, 'anna@city.example', /^Ny kurs till dig/);
	expect(letter).toContain('Maja Lind ber dig gå en kurs:');
	expect(letter).toContain('Vi pratar om den på APT.');

	// Half of it on a phone …
	const onPhone = await as(browser, place, linkIn(letter), phone);
	await expect(onPhone.heading).toHaveText('Mina kurser');
	const card = onPhone.page.getByRole('article', { name: course });
	await expect(card).toContainText('Inte påbörjad');
	await expect(card).toContainText('Vi pratar om den på APT.');
	await onPhone.checkAccessibility();
	await card.getByRole('button', { name: 'Börja' }).click();
	const small = new CoursePage(onPhone.page, onPhone.page.frameLocator('iframe'));
	await expect(small.heading).toBeVisible();
	await small.openLesson('pick-up');
	await small.play('wait', 'own-up');
	await expect(small.heading).toHaveText('Full hall');
	await onPhone.page.context().close();

	// … and the rest at a desk.
	const atDesk = await as(browser, place, linkIn(letter));
	const begun = atDesk.page.getByRole('article', { name: course });
	await expect(begun).toContainText('Påbörjad');
	await begun.getByRole('button', { name: 'Fortsätt' }).click();
	const large = new CoursePage(atDesk.page, atDesk.page.frameLocator('iframe'));
	await expect(large.lessonOnMap('Hämtningen')).toContainText('Påbörjad');
	await large.testOut();
	await expect(large.main).toContainText('Det är sparat i lärplattformen.');
	await atDesk.visit('/');
	await expect(atDesk.page.getByText('Du är klar med allt. Snyggt!')).toBeVisible();
	await atDesk.page.getByRole('link', { name: /^Kvitto/ }).click();
	await expect(atDesk.page.getByRole('main')).toContainText('Anna Åberg');
	await expect(atDesk.page.getByRole('main')).toContainText(course);
	expect((await atDesk.page.pdf({ format: 'A4' })).length).toBeGreaterThan(5000);
	await atDesk.checkAccessibility();

	await manager.page.getByRole('link', { name: team }).click();
	await expect(manager.heading).toHaveText(team);
	expect(await manager.glance()).toEqual({ Klar: 1, Påbörjad: 0, 'Inte påbörjad': 2, Försenad: 0 });
	await expect(manager.row('Anna Åberg')).toContainText('Klar');
	await expect(manager.row('Bo Ek')).toContainText('Inte påbörjad');
	await manager.checkAccessibility();

	// Bo has a month left; the manager wants him to know that all the same. Cia has no address.
	await manager.page.getByRole('link', { name: 'Påminn' }).click();
	await expect(manager.page.getByRole('main')).not.toContainText('Anna Åberg');
	await expect(manager.page.getByRole('listitem').filter({ hasText: 'Cia Öst' })).toContainText(
		'Saknar e-postadress',
	);
	await manager.checkAccessibility();
	await manager.page.getByRole('button', { name: 'Mejla påminnelsen' }).click();
	await expect(manager.news).toContainText('Välj minst en person');
	for (const said of ['1 mejl är på väg.', 'Har redan fått mejlet: Bo Ek.']) {
		await manager.page.getByRole('checkbox', { name: 'Bo Ek' }).check();
		await manager.page.getByRole('button', { name: 'Mejla påminnelsen' }).click();
		await expect(manager.news).toContainText(said);
	}
	expect(await letterTo(place, 'bo@city.example', /väntar på dig$/)).toContain('Hej Bo Ek!');
}

for (const database of ['SQLite', 'PostgreSQL'] as const) {
	test.describe(`with the data in ${database}`, () => {
		test('a manager assigns, an employee is told, does half on a phone and the rest at a desk, the manager sees it done', async ({
			browser,
		}) => {
			test.setTimeout(120_000);
			const dataDir = mkdtempSync(join(tmpdir(), 'platform-'));
			const postgres = database === 'PostgreSQL' ? await startPostgres() : undefined;
			const made = postgres && (await makeDatabase(postgres.url));
			const address = { dataDir, databaseUrl: made?.url };
			await using mail = await openMailServer();
			const options = { ...address, mail: mail.settings };
			const server = await serve({ ...options, port: 0, packagesDir: packagesFolder });
			try {
				await story(browser, { server, mail });
			} finally {
				await server.close();
				await postgres?.stop();
				rmSync(dataDir, { recursive: true, force: true });
			}
		});
	});
}
