import { expect, type Locator, type Page } from '@playwright/test';
import { exportFile } from '../../support/lms-exports.ts';
import { teamViewAddress } from '../../support/team-view.ts';
import { checkAccessibility } from './check-accessibility.ts';

type Group = 'done' | 'started' | 'not-started' | 'late';

/** The team view as a manager meets it: opened from a folder, with reports from the platform. */
export class TeamPage {
	readonly page: Page;
	/** Everything that the page has asked for besides itself. */
	readonly requests: string[] = [];
	/** Whatever the browser complained about. */
	readonly complaints: string[] = [];

	constructor(page: Page) {
		this.page = page;
		page.on('request', (request) => {
			const url = request.url();
			if (url !== teamViewAddress && !/^(data|blob):/.test(url)) this.requests.push(url);
		});
		page.on('console', (message) => {
			if (message.type() === 'error') this.complaints.push(message.text());
		});
		page.on('pageerror', ({ message }) => this.complaints.push(message));
	}

	get heading(): Locator {
		return this.page.getByRole('heading', { level: 1 });
	}

	get main(): Locator {
		return this.page.getByRole('main');
	}

	get alert(): Locator {
		return this.page.getByRole('alert');
	}

	/** What is said to whoever listens, when a file has been read. */
	get said(): Locator {
		return this.page.locator('body > [role=status]');
	}

	get table(): Locator {
		return this.page.getByRole('table');
	}

	/** The names in the list, from top to bottom. */
	get names(): Locator {
		return this.table.getByRole('rowheader');
	}

	async open(): Promise<void> {
		await this.page.goto(teamViewAddress);
	}

	button(name: string | RegExp): Locator {
		return this.page.getByRole('button', { name, exact: typeof name === 'string' });
	}

	field(label: string | RegExp): Locator {
		return this.page.getByLabel(label, { exact: typeof label === 'string' });
	}

	/** One of the groups at a glance; a press shows only these. */
	group(group: Group): Locator {
		return this.page.locator(`button[data-group=${group}]`);
	}

	/** How many stand where, as the glance says. */
	async counts(): Promise<Readonly<Record<Group, number>>> {
		const count = async (group: Group) =>
			Number(await this.group(group).locator('.count').innerText());
		return {
			done: await count('done'),
			started: await count('started'),
			'not-started': await count('not-started'),
			late: await count('late'),
		};
	}

	/** Chooses files of the samples. */
	async choose(...names: readonly string[]): Promise<void> {
		await this.fileField.setInputFiles(names.map(exportFile));
	}

	/** Chooses a file that holds this. */
	async chooseText(name: string, text: string | Buffer): Promise<void> {
		const buffer = typeof text === 'string' ? Buffer.from(text) : text;
		await this.fileField.setInputFiles({ name, mimeType: 'text/csv', buffer });
	}

	/** Drops a file onto the page, somewhere beside the zone. */
	async drop(name: string, text: string): Promise<void> {
		const data = await this.page.evaluateHandle(
			([title, content]) => {
				const transfer = new DataTransfer();
				transfer.items.add(new File([content], title, { type: 'text/csv' }));
				return transfer;
			},
			[name, text] as const,
		);
		await this.heading.dispatchEvent('dragover', { dataTransfer: data });
		await this.heading.dispatchEvent('drop', { dataTransfer: data });
	}

	/** Chooses files and takes the columns as they were guessed. */
	async show(...names: readonly string[]): Promise<void> {
		await this.choose(...names);
		for (const _ of names) await this.button(/^(Visa laget|Show the team)$/).click();
		await expect(this.table).toBeVisible();
	}

	/** The names in the list, without the addresses below them. */
	async namesShown(): Promise<readonly string[]> {
		const texts = await this.names.allInnerTexts();
		return texts.map((text) => text.split('\n')[0]?.trim() ?? '');
	}

	/** How the list is sorted by a column, as it is told to whoever listens. */
	async sortedBy(column: string): Promise<string | null> {
		return this.page
			.getByRole('columnheader', { name: column, exact: true })
			.getAttribute('aria-sort');
	}

	async speak(language: 'Svenska' | 'English'): Promise<void> {
		await this.button(language).click();
	}

	/** What the browser keeps of this page. */
	async kept(): Promise<string> {
		return this.page.evaluate(() => JSON.stringify(localStorage));
	}

	checkAccessibility(): Promise<void> {
		return checkAccessibility(this.page);
	}

	/** Nothing stands outside the width of the window. */
	async checkWidth(): Promise<void> {
		const width = await this.page.evaluate(() => ({
			content: document.documentElement.scrollWidth,
			window: innerWidth,
		}));
		expect(width.content).toBeLessThanOrEqual(width.window);
	}

	private get fileField(): Locator {
		return this.page.locator('input[type=file]').first();
	}
}
