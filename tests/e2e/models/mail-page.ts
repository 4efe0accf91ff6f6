import type { Locator, Page } from '@playwright/test';

/** What the platform mails, as an administrator sees it, and the way to a link of one's own. */
export class MailPage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async open(): Promise<void> {
		await this.page.getByRole('link', { name: 'Administration', exact: true }).click();
		await this.page.getByRole('link', { name: /^(Utskick|Mail)$/ }).click();
	}

	/** Sends a test letter. */
	async tryOut(address: string): Promise<void> {
		await this.page.getByLabel(/^(Skicka till|Send to)$/).fill(address);
		await this.page.getByRole('button', { name: /provmejlet|test letter/ }).click();
	}

	/** What the page says of a letter, by who it is to. */
	letterTo(recipient: string): Locator {
		return this.page.getByRole('row').filter({ hasText: recipient });
	}

	/** Shows the letters of one state. */
	async show(state: string): Promise<void> {
		await this.page
			.getByRole('navigation', { name: /^(Visa|Show)$/ })
			.getByRole('link', { name: state })
			.click();
	}

	/** Asks for a link on the page where one signs in. */
	async askForLink(address: string): Promise<void> {
		await this.page.getByLabel(/^(E-postadress|E-mail address)$/).fill(address);
		await this.page.getByRole('button', { name: /^(Mejla mig en länk|E-mail me a link)$/ }).click();
	}
}
