import { expect, type Locator, type Page } from '@playwright/test';
import { checkAccessibility } from './check-accessibility.ts';

/** The platform as those who assign courses and follow up meet it. */
export class ManagerPage {
	readonly page: Page;
	readonly #address: string;

	constructor(page: Page, address: string) {
		this.page = page;
		this.#address = address;
	}

	get heading(): Locator {
		return this.page.getByRole('heading', { level: 1 });
	}

	/** What a form has just led to, good or bad. */
	get news(): Locator {
		return this.page.locator('section.note');
	}

	async signInBy(link: string): Promise<void> {
		await this.page.goto(link);
		await this.page.getByRole('button', { name: 'Logga in' }).click();
		await expect(this.page.getByRole('button', { name: 'Logga ut' })).toBeVisible();
	}

	async visit(path: string): Promise<void> {
		await this.page.goto(this.#address + path);
	}

	/** Fills the form, and looks at what would happen. */
	async plan(what: { readonly course: string; readonly team: string; readonly day: string }) {
		await this.visit('/assign');
		await this.page.getByRole('checkbox', { name: what.course }).check();
		await this.page.getByRole('checkbox', { name: what.team }).check();
		await this.page.getByLabel('Dag', { exact: true }).fill(what.day);
		await this.page.getByLabel('Hälsning').fill('Vi pratar om den på APT.');
		await this.page.getByRole('button', { name: 'Se vad som händer' }).click();
	}

	async send(): Promise<void> {
		await this.page.getByRole('button', { name: 'Skicka', exact: true }).click();
	}

	/** How the team is doing, each status with its number. */
	async glance(): Promise<Readonly<Record<string, number>>> {
		const lines = await this.page
			.getByRole('region', { name: 'Så ligger teamet till' })
			.getByRole('listitem')
			.allTextContents();
		const pairs = lines.map((line) => /^\s*(\D+?)\s*(\d+)\s*$/.exec(line) ?? []);
		return Object.fromEntries(pairs.map(([, word = '', count = '']) => [word, Number(count)]));
	}

	/** The row of a person. */
	row(name: string): Locator {
		return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
	}

	/** Names in the order they stand. */
	names(): Promise<string[]> {
		return this.page.getByRole('rowheader').allTextContents();
	}

	checkAccessibility(): Promise<void> {
		return checkAccessibility(this.page);
	}
}
