import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser } from '@playwright/test';
import { serve, type Serving } from '../../platform/serve.ts';
import { makeDatabase } from '../../platform/src/testing/postgres/databases.ts';
import { startPostgres } from '../../platform/src/testing/postgres/server.ts';
import { packagesFolder } from '../support/packages.ts';
import { addTeamOf, type TeamLinks } from '../support/platform-team.ts';
import { CoursePage } from './models/course-page.ts';
import { ManagerPage } from './models/manager-page.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 800 } };
const course = 'Ögonblick: för alla';

interface Place {
	readonly server: Serving;
	readonly team: TeamLinks;
}

/** Signs somebody in, on a device of their own. */
async function as(browser: Browser, place: Place, link: string, device = desk) {
	const context = await browser.newContext({ ...device, locale: 'sv-SE' });
	const page = new ManagerPage(await context.newPage(), place.server.address);
	await page.signInBy(link);
	return page;
}

const linkOf = ({ team }: Place, name: string): string => team.members.get(name) ?? '';

async function story(browser: Browser, place: Place): Promise<void> {
	const manager = await as(browser, place, place.team.manager);
	await manager.plan({ course, team: place.team.team, day: '2099-03-31' });
	await expect(manager.news).toContainText('mer än tre år bort');
	const day = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
	await manager.plan({ course, team: place.team.team, day });
	await expect(manager.page.getByText('3 personer får kursen')).toBeVisible();
	await manager.checkAccessibility();
	await manager.send();
	await expect(manager.news).toHaveText('Skickat. 3 personer har fått kursen.');

	// Half of it on a phone …
	const onPhone = await as(browser, place, linkOf(place, 'Anna Åberg'), phone);
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
	const atDesk = await as(browser, place, linkOf(place, 'Anna Åberg'));
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

	await manager.page.getByRole('link', { name: place.team.team }).click();
	await expect(manager.heading).toHaveText(place.team.team);
	expect(await manager.glance()).toEqual({ Klar: 1, Påbörjad: 0, 'Inte påbörjad': 2, Försenad: 0 });
	await expect(manager.row('Anna Åberg')).toContainText('Klar');
	await expect(manager.row('Bo Ek')).toContainText('Inte påbörjad');
	await manager.checkAccessibility();
}

for (const database of ['SQLite', 'PostgreSQL'] as const) {
	test.describe(`with the data in ${database}`, () => {
		test('a manager assigns, an employee does half on a phone and the rest at a desk, the manager sees it done', async ({
			browser,
		}) => {
			test.setTimeout(120_000);
			const dataDir = mkdtempSync(join(tmpdir(), 'platform-'));
			const postgres = database === 'PostgreSQL' ? await startPostgres() : undefined;
			const made = postgres && (await makeDatabase(postgres.url));
			const address = { dataDir, databaseUrl: made?.url };
			const server = await serve({ ...address, port: 0, packagesDir: packagesFolder });
			try {
				const names = ['Anna Åberg', 'Bo Ek', 'Cia Öst'];
				const team = await addTeamOf(address, server.address, names);
				await story(browser, { server, team });
			} finally {
				await server.close();
				await postgres?.stop();
				rmSync(dataDir, { recursive: true, force: true });
			}
		});
	});
}
