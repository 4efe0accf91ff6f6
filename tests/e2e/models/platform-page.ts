import { expect, type Page } from '@playwright/test';
import { checkAccessibility } from './check-accessibility.ts';
import { CoursePage } from './course-page.ts';

const anew = /Börja ett nytt försök|Begin a new attempt/;
const begin = /Starta|Fortsätt|Öppna igen|Start|Continue|Go on|Open again/;

/** The learning platform as a learner meets it. */
export class PlatformPage {
	readonly page: Page;
	readonly #address: string;

	constructor(page: Page, address: string) {
		this.page = page;
		this.#address = address;
	}

	/** The same platform in another tab. */
	onAnotherPage(page: Page): PlatformPage {
		return new PlatformPage(page, this.#address);
	}

	async open(): Promise<void> {
		await this.page.goto(this.#address);
	}

	/** The card of the path for everyone in one standard; of SCORM 2004 in its newest edition. */
	card(standard: 'SCORM 1.2' | 'SCORM 2004') {
		return this.page
			.getByRole('article')
			.filter({ hasText: /Ögonblick: (för alla|for everyone)/ })
			.filter({ hasText: standard === 'SCORM 2004' ? /SCORM 2004, (fjärde|fourth)/ : standard });
	}

	/** Opens the course from the shelf, whether it is new, under way or done. */
	async launch(standard: 'SCORM 1.2' | 'SCORM 2004'): Promise<CoursePage> {
		await this.open();
		await this.card(standard)
			.getByRole('button', { name: begin })
			.or(this.card(standard).getByRole('link', { name: begin }))
			.first()
			.click();
		const course = new CoursePage(this.page, this.page.frameLocator('iframe'));
		await expect(course.heading).toBeVisible();
		return course;
	}

	/** Begins a second attempt of the course, beside the first. */
	async launchAnew(standard: 'SCORM 1.2' | 'SCORM 2004'): Promise<CoursePage> {
		await this.open();
		const card = this.card(standard);
		await card.locator('summary').click();
		await card.getByRole('button', { name: anew }).click();
		const course = new CoursePage(this.page, this.page.frameLocator('iframe'));
		await expect(course.heading).toBeVisible();
		return course;
	}

	async speak(language: 'Svenska' | 'English'): Promise<void> {
		const control = this.page.getByRole('banner');
		await control
			.getByRole('button', { name: language })
			.or(control.getByRole('link', { name: language }))
			.click();
	}

	/** Opens the page of the attempt that is being played. */
	async openAttempt(): Promise<void> {
		const attempt = /\/attempts\/\d+/.exec(this.page.url())?.[0] ?? '';
		await this.page.goto(new URL(attempt, this.#address).href);
	}

	checkAccessibility(): Promise<void> {
		return checkAccessibility(this.page);
	}

	/** The values that the platform has kept of the attempt that is being played. */
	async keptValues(): Promise<Map<string, string>> {
		const attempt = /\/attempts\/\d+/.exec(this.page.url())?.[0] ?? '';
		const page = await this.page.context().newPage();
		await page.goto(new URL(attempt, this.#address).href);
		const rows = await page
			.locator('table tr')
			.evaluateAll((all) =>
				all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
			);
		await page.close();
		return new Map(rows.map(([element = '', value = '']) => [element, value]));
	}
}
