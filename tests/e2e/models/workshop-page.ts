import { expect, type Locator } from '@playwright/test';
import { tabTo, tabUntil } from './by-keyboard.ts';
import type { CoursePage } from './course-page.ts';

type Screen = 'opening' | 'scene' | 'vote' | 'talk' | 'shown' | 'closing';

/** A workshop as a group meets it on a big screen: what can be seen and done, in its words. */
export class WorkshopPage {
	readonly course: CoursePage;

	constructor(course: CoursePage) {
		this.course = course;
	}

	/** Comes to the workshop on a scenario from the page about the course. */
	async open(title: string): Promise<void> {
		await this.course
			.link(/^(Om kursen|About the course)$/)
			.first()
			.click();
		await this.course.link(new RegExp(`^(Öva|Practise): ${title}$`)).click();
		await this.isAt('opening');
	}

	/** The screen of this kind is there. */
	async isAt(screen: Screen): Promise<void> {
		await expect(this.course.main.locator(`[data-workshop=${screen}]`)).toBeVisible();
	}

	/** What is on the screen now. */
	async screen(): Promise<string> {
		return (await this.course.main.locator('[data-workshop]').getAttribute('data-workshop')) ?? '';
	}

	/** The number of hands for an option. */
	hands(letter: string): Locator {
		return this.course.main.locator(`[data-hands=${letter}]`);
	}

	/** The option that will be followed. */
	following(letter: string): Locator {
		return this.course.main.locator(`[data-follow=${letter}]`);
	}

	/** What leads on from a screen. */
	get goingOn(): Locator {
		return this.course.goingOn;
	}

	async goOn(): Promise<void> {
		await this.goingOn.click();
		await expect(this.course.heading).toBeFocused();
	}

	async back(): Promise<void> {
		await this.course.main.locator('[data-part=back]').click();
		await expect(this.course.heading).toBeFocused();
	}

	/** Counts hands by keyboard: the option with this place gets the most. */
	async countByKeyboard(most: number): Promise<void> {
		const inputs = this.course.main.locator('[data-hands]');
		for (let at = 0; at < (await inputs.count()); at++) {
			await tabUntil(this.course, () => inputs.nth(at).evaluate(hasFocus));
			await this.course.page.keyboard.type(at === most ? '12' : '3');
		}
	}

	/** Goes on by keyboard: the focus is at the next heading, so that the next Tab goes on from there. */
	async goOnByKeyboard(): Promise<void> {
		await tabTo(this.course, await this.goingOn.innerText());
		await this.course.page.keyboard.press('Enter');
		await expect(this.course.heading).toBeFocused();
	}
}

function hasFocus(element: Element): boolean {
	return element === document.activeElement;
}
