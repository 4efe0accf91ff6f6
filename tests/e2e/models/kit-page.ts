import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { kitFolder } from '../../support/manager-kit.ts';
import { checkAccessibility } from './check-accessibility.ts';

/** A page of the manager's kit as a manager opens it: a file in an unpacked folder. */
export class KitPage {
	readonly page: Page;
	/** Whatever the page asked for besides itself. */
	readonly requests: string[] = [];
	/** Whatever the browser complained about. */
	readonly complaints: string[] = [];

	constructor(page: Page) {
		this.page = page;
		page.on('request', (request) => {
			const url = request.url();
			if (!url.startsWith('data:') && !request.isNavigationRequest()) this.requests.push(url);
		});
		page.on('console', (message) => this.complaints.push(message.text()));
		page.on('pageerror', ({ message }) => this.complaints.push(message));
	}

	async open(name: string): Promise<void> {
		await this.page.goto(pathToFileURL(join(kitFolder, name)).href);
	}

	get heading(): Locator {
		return this.page.getByRole('heading', { level: 1 });
	}

	link(name: string): Locator {
		return this.page.getByRole('link', { name, exact: true });
	}

	/** How the course's own font fares: `loaded` when what one reads is set in it. */
	async font(): Promise<string> {
		return this.page.evaluate(async () => [...(await document.fonts.ready)][0]?.status ?? 'none');
	}

	/** How many sheets of A4 it takes. */
	async sheetsOfPaper(): Promise<number> {
		const pdf = await this.page.pdf({ format: 'A4', preferCSSPageSize: true });
		return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
	}

	/** Nothing is wider than the window, and nothing is in the way of anybody. */
	async checkBarriers(): Promise<void> {
		const [content = 0, window = 0] = await this.page.evaluate(() => [
			...[document.documentElement.scrollWidth, innerWidth],
		]);
		expect(content).toBeLessThanOrEqual(window);
		await checkAccessibility(this.page);
	}

	/** The links outside running text that are smaller than a thumb. */
	async smallLinks(): Promise<string[]> {
		return this.page.getByRole('link').evaluateAll((links) =>
			links
				.map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
				.filter(({ box }) => box.height < 44)
				.map(({ name }) => name),
		);
	}
}
