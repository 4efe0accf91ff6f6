import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { checkAccessibility } from './check-accessibility.ts';
import { CoursePage } from './course-page.ts';

const anew = /Börja ett nytt försök|Begin a new attempt/;
const begin = /Starta|Fortsätt|Öppna igen|Start|Continue|Go on|Open again/;

/** The standards that a learner's platform may speak. */
export type Standard = 'SCORM 1.2' | 'SCORM 2004' | 'cmi5';

/** Where the record of an attempt stands among what a platform keeps. */
const recordName = {
	'SCORM 1.2': 'cmi.suspend_data',
	'SCORM 2004': 'cmi.suspend_data',
	cmi5: 'attempt',
} as const satisfies Record<Standard, string>;

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

	/** All packages, as an administrator has them. */
	async open(): Promise<void> {
		await this.page.goto(`${this.#address}/packages`);
	}

	/** Signs in by a personal link. */
	async signInBy(link: string): Promise<void> {
		await this.page.goto(link);
		await this.page.getByRole('button', { name: /^(Logga in|Sign in)$/ }).click();
		await expect(this.page.getByRole('button', { name: /^(Logga ut|Sign out)$/ })).toBeVisible();
	}

	/** The address of the attempt that is being played, or that was just closed. */
	async #attemptAddress(): Promise<string> {
		const link = this.page.locator('a[href*="/attempts/"]').first();
		const id = /\/attempts\/(\d+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
		return `${this.#address}/attempts/${id}`;
	}

	/** The card of the path for everyone in one standard; of SCORM 2004 in its newest edition. */
	card(standard: Standard) {
		return this.page
			.getByRole('article')
			.filter({ hasText: /Ögonblick: (för alla|for everyone)/ })
			.filter({ hasText: standard === 'SCORM 2004' ? /SCORM 2004, (fjärde|fourth)/ : standard });
	}

	/** The card of any course, by its title. */
	course(title: string): Locator {
		return this.page.getByRole('article', { name: title, exact: true });
	}

	/** One part of a course, by its title. */
	part(course: string, title: string): Locator {
		return this.course(course).locator('.line').filter({ hasText: title });
	}

	/** What the shelf says of a course now. */
	async shelved(title: string): Promise<string | null> {
		await this.open();
		return this.course(title).textContent();
	}

	/** Origin of the platform's own pages. */
	get address(): string {
		return this.#address;
	}

	/** Where the page in the frame of the player comes from. */
	contentAddress(): Promise<string> {
		return this.content.locator('html').evaluate(() => location.href);
	}

	/** What the course shows in the frame of the player. */
	get content(): FrameLocator {
		return this.page.frameLocator('iframe');
	}

	/** Puts a package on the shelf by the form. */
	async add(zip: Uint8Array): Promise<void> {
		await this.open();
		await this.page.locator('input[type=file]').setInputFiles({
			name: 'course.zip',
			mimeType: 'application/zip',
			buffer: Buffer.from(zip),
		});
		await this.page.getByRole('button', { name: 'Lägg in kursen' }).click();
		await expect(this.page.getByRole('status')).toContainText('ligger nu på hyllan');
	}

	/** Opens what a card or a line offers, whether it is new, under way or done. */
	async openFrom(place: Locator): Promise<void> {
		await place.getByRole('button', { name: begin }).first().click();
		await this.page.waitForURL(/\/stage\/|\/content\//);
	}

	/** Goes home by the link of the player, as a learner does who has had enough, and on to all packages. */
	async backToShelf(): Promise<void> {
		await this.page.getByRole('link', { name: 'Till kurserna' }).first().click();
		await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Mina kurser');
		await this.open();
	}

	/** Opens the page of the newest attempt at a course, or at one of its parts. */
	async openAttemptOf(course: string, which = 0): Promise<void> {
		await this.open();
		await this.course(course).locator('summary').click();
		await this.course(course)
			.getByRole('link', { name: /Försöket från/ })
			.nth(which)
			.click();
		await expect(this.page.getByRole('heading', { name: 'Logg' })).toBeVisible();
	}

	/** What the page of an attempt says of how it has gone. */
	async facts(): Promise<Map<string, string>> {
		const pairs = await this.page
			.locator('dl > div')
			.evaluateAll((all) =>
				all.map((one) => [...one.children].map((cell) => cell.textContent.trim())),
			);
		return new Map(pairs.map(([name = '', value = '']) => [name, value]));
	}

	/** The calls of the newest visit, each with its method and what it was about. */
	calls(): Promise<readonly string[]> {
		return this.page
			.locator('details')
			.first()
			.locator('tbody tr')
			.evaluateAll((all) =>
				all.map((row) =>
					[...row.children]
						.slice(1, 3)
						.map((cell) => cell.textContent.trim())
						.join(' ')
						.trim(),
				),
			);
	}

	/** Opens the course from the shelf, whether it is new, under way or done. */
	async launch(standard: Standard): Promise<CoursePage> {
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
	async launchAnew(standard: Standard): Promise<CoursePage> {
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
		await this.page.goto(await this.#attemptAddress());
	}

	checkAccessibility(): Promise<void> {
		return checkAccessibility(this.page);
	}

	/** The record of the attempt that is being played, as the platform keeps it; `''` while it has none. */
	async keptRecord(standard: Standard): Promise<string> {
		const kept = (await this.keptValues()).get(recordName[standard]) ?? '';
		return /og2\.[!#-~]+/.exec(kept)?.[0] ?? '';
	}

	/** The values or documents that the platform has kept of the attempt that is being played. */
	async keptValues(): Promise<Map<string, string>> {
		const attempt = await this.#attemptAddress();
		const page = await this.page.context().newPage();
		await page.goto(attempt);
		const rows = await page
			.locator('table tr')
			.evaluateAll((all) =>
				all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
			);
		await page.close();
		return new Map(rows.map((cells) => [cells[0] ?? '', cells.at(-1) ?? '']));
	}
}
