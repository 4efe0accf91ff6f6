import { join } from 'node:path';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { checkAccessibility } from './check-accessibility.ts';

const lists = join(import.meta.dirname, '../../fixtures/people-lists');

/** A file with a list of invented people. */
export function listFile(name: string): string {
	return join(lists, name);
}

/** The pages about people and teams, as whoever runs the platform or leads a team meets them. */
export class PeoplePage {
	readonly page: Page;
	readonly address: string;

	/** @param page one of the platform's pages is open in it */
	constructor(page: Page) {
		this.page = page;
		this.address = new URL(page.url()).origin;
	}

	/** Gives the status of the answer. */
	async open(path: string): Promise<number | undefined> {
		return (await this.page.goto(this.address + path))?.status();
	}

	/** Another person at another computer, who comes in by a link. */
	async somebodyBy(link: string, browser: Browser): Promise<PeoplePage> {
		const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
		await page.goto(link);
		await page.getByRole('button', { name: 'Logga in' }).click();
		await page.waitForURL((url) => !url.pathname.startsWith('/in/'));
		const somebody = new PeoplePage(page);
		await somebody.open('/me');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Om dig');
		return somebody;
	}

	button(name: string | RegExp): Locator {
		return this.page.getByRole('button', { name });
	}

	field(name: string): Locator {
		return this.page.getByRole('textbox', { name });
	}

	row(name: string): Locator {
		return this.page.getByRole('row').filter({ hasText: name });
	}

	/** What comes first after a form that was refused. */
	get refusal(): Locator {
		return this.page.getByRole('alert');
	}

	/** What comes first after a form that was taken. */
	get news(): Locator {
		return this.page.getByRole('status');
	}

	get main(): Locator {
		return this.page.getByRole('main');
	}

	/** Presses Tab until something has the focus. */
	async tabTo(target: Locator): Promise<void> {
		const isFocused = (): Promise<boolean> =>
			target.evaluate((element) => element === document.activeElement);
		for (let time = 0; time < 100 && !(await isFocused()); time += 1)
			await this.page.keyboard.press('Tab');
		await expect(target).toBeFocused();
	}

	/** Goes to a button and presses it, without a mouse. */
	async pressByKeyboard(button: Locator): Promise<void> {
		await this.tabTo(button);
		await this.page.keyboard.press('Enter');
	}

	/** Pastes a list and asks what will happen, without a mouse. */
	async showByKeyboard(text: string): Promise<void> {
		await this.open('/people/import');
		await this.tabTo(this.field('Klistra in listan'));
		await this.page.keyboard.insertText(text);
		await this.pressByKeyboard(this.button('Visa vad som händer'));
	}

	/** Brings a list as a file and asks what will happen. */
	async showFile(name: string, path = '/people/import'): Promise<void> {
		await this.open(path);
		await this.page.locator('input[type=file]').setInputFiles(listFile(name));
		await this.button('Visa vad som händer').click();
	}

	/** Says yes to the list that is shown. */
	async confirm(): Promise<void> {
		await this.button(/^Lägg till|^Ändra \d/).click();
	}

	/** What the preview says of each row. */
	async rows(): Promise<Map<string, string>> {
		const cells = await this.page
			.getByRole('table', { name: 'Rad för rad' })
			.locator('tbody tr')
			.evaluateAll((all) =>
				all.map((row) =>
					[...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
				),
			);
		return new Map(cells.map(([number = '', , what = '']) => [number, what]));
	}

	/** Brings a list with everybody that the tests tell of. */
	async bringEverybody(): Promise<void> {
		await this.showFile('comma.csv');
		await this.confirm();
		await expect(this.main).toContainText('4 personer är nya.');
	}

	/** Makes a link for somebody, and gives its address. */
	async linkFor(name: string): Promise<string> {
		await this.open(`/people?q=${encodeURIComponent(name)}`);
		await this.page.getByRole('link', { name, exact: true }).click();
		await this.button('Skapa en länk').click();
		return this.field('Adress att kopiera').inputValue();
	}

	/** Nothing is wider than a window of this many CSS pixels. */
	async fits(width: number): Promise<void> {
		const before = this.page.viewportSize();
		await this.page.setViewportSize({ width, height: 640 });
		const excess = await this.page.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth,
		);
		expect(excess, `${this.page.url()} at ${width}`).toBeLessThanOrEqual(0);
		if (before) await this.page.setViewportSize(before);
	}

	checkAccessibility(): Promise<void> {
		return checkAccessibility(this.page);
	}
}
