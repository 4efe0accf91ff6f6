import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser } from '@playwright/test';
import { serve, type Serving } from '../../platform/serve.ts';
import { answersPackage } from '../support/answers-package.ts';
import { addTeamOf, takeAsOthers, type TeamLinks } from '../support/platform-team.ts';
import { CoursePage } from './models/course-page.ts';
import { HardPage } from './models/hard-page.ts';
import { ManagerPage } from './models/manager-page.ts';

const course = 'Ögonblick: för alla';
const names = ['Anna Åberg', 'Bo Ek', 'Cia Öst', 'Disa Alm', 'Elis By'];

const first = 'Tio över ett: När får Jonas veta?';

interface Place {
	readonly server: Serving;
	readonly team: TeamLinks;
}

async function as(browser: Browser, { server }: Place, link: string): Promise<ManagerPage> {
	const context = await browser.newContext({ locale: 'sv-SE' });
	const page = new ManagerPage(await context.newPage(), server.address);
	await page.signInBy(link);
	return page;
}

/** Decides something in the pick-up, and then gets done by the knowledge check. */
async function takeCourse(browser: Browser, place: Place, name: string, choice: string) {
	const { page } = await as(browser, place, place.team.members.get(name) ?? '');
	const card = page.getByRole('article', { name: course });
	await card.getByRole('button', { name: 'Börja' }).click();
	const taken = new CoursePage(page, page.frameLocator('iframe'));
	await taken.openLesson('pick-up');
	await taken.play(choice);
	await taken.home();
	await taken.testOut();
	await expect(taken.main).toContainText('Det är sparat i lärplattformen.');
	await page.context().close();
}

test('a manager sees where five people found a course hard, and nothing of four', async ({
	browser,
}) => {
	const dataDir = mkdtempSync(join(tmpdir(), 'platform-'));
	const packagesDir = answersPackage();
	const server = await serve({ dataDir, packagesDir, port: 0 });
	try {
		const team = await addTeamOf({ dataDir }, server.address, names);
		const place = { server, team };
		const manager = await as(browser, place, team.manager);
		await manager.plan({ course, team: team.team, day: '2026-12-31' });
		await manager.send();
		await manager.visit('/teams/1');
		const hard = new HardPage(manager.page);
		await hard.open();
		await expect(hard.whyNot).toContainText(
			'Ingen av dem som fick kursen genom teamet har börjat än.',
		);

		await takeAsOthers({ dataDir }, 4);
		await manager.page.reload();
		await expect(hard.whyNot).toContainText(
			'Färre än fem av dem som fick kursen genom teamet är klara.',
		);
		await manager.checkAccessibility();

		await takeCourse(browser, place, 'Elis By', 'ring-now');
		await manager.page.reload();
		await expect(hard.row(first)).toContainText('Färre än 1 av 3');
		await expect(hard.row(first)).toContainText('Bra att öva på');
		await expect(hard.main.getByRole('heading', { name: 'Hämtningen' })).toBeVisible();
		for (const name of names) await expect(hard.main).not.toContainText(name);
		await expect(hard.main).toContainText('Öva tillsammans på storbild');
		await manager.checkAccessibility();

		await manager.page.setViewportSize({ width: 320, height: 700 });
		await hard.speak('English');
		await expect(hard.row(first)).toContainText('Fewer than 1 in 3');
		const { content, window } = await hard.width();
		expect(content).toBeLessThanOrEqual(window);
		await manager.checkAccessibility();
		await manager.page.context().close();
	} finally {
		await server.close();
		for (const folder of [dataDir, packagesDir]) rmSync(folder, { recursive: true, force: true });
	}
});
