import type { Locator, Page } from '@playwright/test';

/** Where a team finds a course hard, as a manager meets it. */
export class HardPage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	get main(): Locator {
		return this.page.getByRole('main');
	}

	/** Why nothing is shown. */
	get whyNot(): Locator {
		return this.main.getByRole('status');
	}

	/** The row of a question. */
	row(question: string): Locator {
		return this.page
			.getByRole('row')
			.filter({ has: this.page.getByRole('rowheader', { name: question }) });
	}

	/** Goes there from the page of a team. */
	async open(): Promise<void> {
		await this.page.getByRole('link', { name: 'Var är det svårt?' }).click();
	}

	async speak(language: 'Svenska' | 'English'): Promise<void> {
		await this.page.getByRole('button', { name: language }).click();
	}

	/** How wide the content is, and the window. */
	width(): Promise<{ content: number; window: number }> {
		return this.page.evaluate(() => ({
			content: document.documentElement.scrollWidth,
			window: innerWidth,
		}));
	}
}
