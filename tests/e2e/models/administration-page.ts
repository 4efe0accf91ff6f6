import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, type Locator, type Page } from '@playwright/test';
import { checkAccessibility } from './check-accessibility.ts';
import { PeoplePage } from './people-page.ts';

/** What an administrator sees to more seldom: the log, the settings, and what is kept about somebody. */
export class AdministrationPage {
	readonly page: Page;
	readonly people: PeoplePage;

	/** @param page one of the platform's pages is open in it */
	constructor(page: Page) {
		this.page = page;
		this.people = new PeoplePage(page);
	}

	/** Goes there by the row of pages and the page that leads on. */
	async goTo(name: string): Promise<void> {
		await this.page.getByRole('link', { name: 'Administration', exact: true }).first().click();
		await this.page.getByRole('main').getByRole('link', { name, exact: true }).click();
		await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name);
	}

	/** What the log says first: who, and what they did. */
	get latest(): Locator {
		return this.page.getByRole('table').locator('tbody').getByRole('row').first();
	}

	/** The next that is read in the other language. */
	async switchTo(language: 'Svenska' | 'English'): Promise<void> {
		await this.page.getByRole('banner').getByRole('button', { name: language }).click();
	}

	/** Presses what downloads something, and reads the zip. */
	async download(link: Locator): Promise<Record<string, string>> {
		const [download] = await Promise.all([this.page.waitForEvent('download'), link.click()]);
		const files = unzipSync(readFileSync(await download.path()));
		return Object.fromEntries(
			Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]),
		);
	}

	/** Goes to the page that erases somebody, from their own. */
	async goErase(name: string): Promise<void> {
		await this.people.open(`/people?q=${encodeURIComponent(name)}`);
		await this.page.getByRole('link', { name, exact: true }).click();
		await this.page.getByRole('link', { name: 'Gå vidare till att radera' }).click();
	}

	checkAccessibility(): Promise<void> {
		return checkAccessibility(this.page);
	}
}
