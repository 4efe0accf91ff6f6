import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { checkAccessibility } from './check-accessibility.ts';

/** Whether the course runs in a platform's frame or is the page itself. */
type Place = Page | FrameLocator;

/** The course as a learner meets it: what can be seen and done, in the learner's words. */
export class CoursePage {
	readonly page: Page;
	readonly #place: Place;

	constructor(page: Page, place: Place = page) {
		this.page = page;
		this.#place = place;
	}

	/** The choices that can be made now. */
	get choices(): Locator {
		return this.#place.locator('[data-choice]');
	}

	get heading(): Locator {
		return this.#place.getByRole('heading', { level: 1 });
	}

	get notices(): Locator {
		return this.#place.locator('.notice');
	}

	get main(): Locator {
		return this.#place.getByRole('main');
	}

	button(name: string | RegExp): Locator {
		return this.#place.getByRole('button', { name });
	}

	link(name: string | RegExp): Locator {
		return this.#place.getByRole('link', { name });
	}

	/** The words of a choice, as they stand on its button. */
	async labelOf(choice: string): Promise<string> {
		return (await this.#place.locator(`[data-choice="${choice}"]`).innerText()).trim();
	}

	/** The words of the control that has the focus, `''` while it is outside the course. */
	async focusedText(): Promise<string> {
		const focused = this.#place.locator(':focus');
		if ((await focused.count()) === 0) return '';
		return (await focused.first().innerText()).replace(/\s+/g, ' ').trim();
	}

	/** Opens the lesson from the start page, wherever the learner was. */
	async begin(): Promise<void> {
		await this.#place.locator('[data-part=begin]').click();
	}

	/** Makes a choice and stays at its consequence. */
	async choose(id: string): Promise<void> {
		await this.#place.locator(`[data-choice="${id}"]`).click();
		await expect(this.#place.locator('[data-part=go-on]')).toBeVisible();
	}

	async goOn(): Promise<void> {
		await this.#place.locator('[data-part=go-on]').click();
	}

	/** Makes each choice in turn and goes on after each. */
	async play(...choices: readonly string[]): Promise<void> {
		for (const choice of choices) {
			await this.choose(choice);
			await this.goOn();
		}
	}

	async speak(language: 'Svenska' | 'English'): Promise<void> {
		await this.button(language).click();
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
}
