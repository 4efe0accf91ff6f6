import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { ActivityTexts, Question } from '../../../src/lib/content/index.ts';
import { realCourse } from '../../support/course.ts';
import { answerSomehow, give, rightAnswer, wrongAnswer } from './answers.ts';
import { checkAccessibility } from './check-accessibility.ts';

/** Whether the course runs in a platform's frame or is the page itself. */
type Place = Page | FrameLocator;

/** The course as a learner meets it: what can be seen and done, in the learner's words. */
export class CoursePage {
	/** Where the web package keeps the attempt. */
	static readonly stored = 'ogonblick.everyone';
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

	/** What the mast says about what is saved. */
	get saveState(): Locator {
		return this.#place.getByRole('banner').locator('.state');
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
		const words = await focused
			.first()
			.evaluate((control: HTMLInputElement) => control.labels?.[0]?.innerText ?? control.innerText);
		return words.replace(/\s+/g, ' ').trim();
	}

	/** The control that has the focus. */
	get focused(): Locator {
		return this.#place.locator(':focus');
	}

	/** A building block of a reply. */
	block(id: string): Locator {
		return this.#place.locator(`input[data-choice="${id}"]`);
	}

	/** The button that leads on from a consequence, a step or an answer. */
	get goingOn(): Locator {
		return this.#place.locator('[data-part=go-on]');
	}

	/** Takes the big button of the start page: it leads on, wherever the learner was. */
	async begin(): Promise<void> {
		await this.#place.locator('[data-part=begin]').click();
	}

	/** Comes to an address of the course from somewhere else, as by a bookmark. */
	async visit(hash: `#/${string}`): Promise<void> {
		const start = this.page.url().replace(/#.*$/, '');
		await this.page.goto('about:blank');
		await this.page.goto(start + hash);
	}

	/** Goes to the start page by the mark at the top of every page. */
	async home(): Promise<void> {
		await this.#place.getByRole('banner').getByRole('link', { name: 'Ögonblick' }).click();
	}

	/** Opens a lesson from the course map. */
	async openLesson(id: string): Promise<void> {
		await this.#place.locator(`h3 a[href="#/lesson/${id}"]`).click();
		await expect(
			this.#place.locator('article.scene, article.lesson-end, article').first(),
		).toBeVisible();
	}

	/** The state of a lesson on the course map, in words. */
	lessonOnMap(title: string): Locator {
		return this.#place
			.getByRole('listitem')
			.filter({ has: this.#place.getByRole('link', { name: title, exact: true }) });
	}

	/** Makes a choice and stays at its consequence. */
	async choose(id: string): Promise<void> {
		await this.#place.locator(`[data-choice="${id}"]`).click();
		await expect(this.goingOn).toBeVisible();
	}

	async goOn(): Promise<void> {
		await this.goingOn.click();
	}

	/** Makes each choice in turn and goes on after each. */
	async play(...choices: readonly string[]): Promise<void> {
		for (const choice of choices) {
			await this.choose(choice);
			await this.goOn();
		}
	}

	/** Puts a reply together from building blocks, sends it and stays at its consequence. */
	async reply(...blocks: readonly string[]): Promise<void> {
		for (const block of blocks) await this.block(block).check();
		await this.#place.locator('[data-part=send]').click();
		await expect(this.goingOn).toBeVisible();
	}

	/** Answers the question that is shown, rightly or not, and stays at what came of it. */
	async answer(lesson: string, how: 'right' | 'wrong', locale = 'sv'): Promise<void> {
		const { question, words } = findQuestion(lesson, await this.heading.innerText(), locale);
		const answer = how === 'right' ? rightAnswer(question) : wrongAnswer(question);
		await give(this.main, question, words, answer);
		await this.#place.locator('[data-part=answer]').click();
		await expect(this.goingOn).toBeVisible();
	}

	/** Gives any whole answer to the question that is shown, and stays at what came of it. */
	async answerAnyhow(): Promise<void> {
		await answerSomehow(this.main);
		await this.#place.locator('[data-part=answer]').click();
		await expect(this.goingOn).toBeVisible();
	}

	/** Goes through a lesson of steps from where the learner stands: any whole answer to each question, to the end. */
	async passSteps(): Promise<void> {
		const end = this.#place.locator('[data-part=home]');
		const answer = this.#place.locator('[data-part=answer]');
		const step = this.#place.getByText(/^(Steg|Step) \d+ (av|of) \d+$/);
		while (!(await end.isVisible())) {
			const before = await step.innerText();
			if (await answer.isVisible()) await this.answerAnyhow();
			await this.goOn();
			await expect(end.or(step.filter({ hasNotText: before }))).toBeVisible();
		}
	}

	/** The record of the attempt as the device has it, whatever the standard; `''` before there is one. */
	async record(): Promise<string> {
		const kept = await this.page.evaluate(() => Object.values(localStorage).join(' '));
		return /og2\.[^"]+/.exec(kept)?.[0] ?? '';
	}

	/** What the device has kept of the attempt, as the web package keeps it. */
	async kept(): Promise<{ record: string; completion: string }> {
		const text = await this.page.evaluate(
			(key) => localStorage.getItem(key) ?? '{"record":"","completion":""}',
			CoursePage.stored,
		);
		// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the course itself wrote it
		return JSON.parse(text) as { record: string; completion: string };
	}

	/** Comes back after a long past: the device has this record, and the page is opened anew. */
	async comeBackWith(record: string): Promise<void> {
		const { page } = this;
		const start = page.url().replace(/#.*$/, '');
		// Another page of the same server: the course has saved for the last time.
		await page.goto(new URL('licenses.txt', start).href);
		await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
			CoursePage.stored,
			JSON.stringify({ v: 1, record, location: '', completion: 'incomplete', progress: 0 }),
		] as const);
		await page.goto(start);
		await expect(this.#place.locator('a[data-part=begin]')).toBeVisible();
	}

	/** Takes the knowledge check from its first page to its result, so many of its questions rightly. */
	async takeCheck(right: number): Promise<void> {
		await this.beginCheck();
		await this.answerCheck(1, right);
		if (right < 10) await this.answerCheck(right + 1, 10, 'wrong');
	}

	/** Passes the knowledge check from the start page: the short way to the end of a path. */
	async testOut(): Promise<void> {
		await this.link('Pröva kunskapskontrollen först').click();
		await this.takeCheck(10);
	}

	async beginCheck(): Promise<void> {
		await this.#place.locator('main [data-part=begin]').click();
	}

	/** Answers the questions of a check from one number to another. */
	async answerCheck(from: number, to: number, how: 'right' | 'wrong' = 'right'): Promise<void> {
		for (let number = from; number <= to; number++) {
			await expect(this.main).toContainText(`Fråga ${number} av 10`);
			await this.answer('knowledge-check', how);
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
	async checkWidth(screen = ''): Promise<void> {
		const width = await this.page.evaluate(() => ({
			content: document.documentElement.scrollWidth,
			window: innerWidth,
		}));
		expect(width.content, screen).toBeLessThanOrEqual(width.window);
	}
}

// Reading all lessons takes its time: once is enough.
const { course, texts } = realCourse();

interface Asked {
	readonly question: Question;
	readonly words: ActivityTexts;
}

/** The question of a lesson that has this title. */
function findQuestion(lesson: string, title: string, locale: string): Asked {
	const found = course.lessons.find(({ id }) => id === lesson);
	const questions = found?.kind === 'check' ? found.questions : [];
	for (const question of questions) {
		const words = texts[lesson]?.[locale]?.activities[question.id];
		if (words?.title === title.trim()) return { question, words };
	}
	throw new Error(`${lesson} has no question called “${title}”.`);
}
