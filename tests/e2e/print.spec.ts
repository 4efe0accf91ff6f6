import type { LessonTexts } from '../../src/lib/content/index.ts';
import { realCourse } from '../support/course.ts';
import { expect, test } from './fixtures.ts';
import type { CoursePage } from './models/course-page.ts';

const { course: content, texts } = realCourse();
const path = content.paths.find(({ id }) => id === 'everyone');
const lessons = [...(path?.lessons ?? []), ...(path?.extra ?? [])];
const scenarios = content.lessons.filter(
	({ id, kind }) => kind === 'scenario' && lessons.includes(id),
);
const languages = [
	{ language: 'Svenska', locale: 'sv', print: 'Skriv ut' },
	{ language: 'English', locale: 'en', print: 'Print' },
] as const;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function wordsOf(lesson: string, locale: string): LessonTexts {
	const words = texts[lesson]?.[locale];
	if (!words) throw new Error(`No words for ${lesson} in ${locale}.`);
	return words;
}

/** Opens a page for paper in a language; whatever the browser complains about is in the list. */
async function open(course: CoursePage, hash: `#/${string}`, language: 'Svenska' | 'English') {
	const complaints: string[] = [];
	course.page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	course.page.on('pageerror', ({ message }) => complaints.push(message));
	await course.speak(language);
	await course.visit(hash);
	return complaints;
}

async function shownIn(course: CoursePage): Promise<string> {
	return plain((await course.main.textContent()) ?? '');
}

for (const { language, locale, print } of languages) {
	test(`the whole course as text, in ${language}`, async ({ course }) => {
		// There is much to read for axe.
		test.slow();
		await course.page.setViewportSize({ width: 320, height: 640 });
		const complaints = await open(course, '#/print/text', language);
		await expect(course.button(print)).toBeVisible();
		const shown = await shownIn(course);
		for (const id of lessons) {
			const { title, nodes } = wordsOf(id, locale);
			const choices = Object.values(nodes).flatMap((node) => Object.values(node.choices));
			expect(shown).toContain(plain(title));
			expect(choices.filter(({ label }) => !shown.includes(plain(label)))).toEqual([]);
		}
		await course.checkWidth();
		await course.checkAccessibility();
		expect(complaints).toEqual([]);
	});

	test(`a workshop sheet for each scenario, in ${language}`, async ({ course }) => {
		test.slow();
		await course.page.setViewportSize({ width: 320, height: 640 });
		expect(scenarios.length).toBeGreaterThan(0);
		const complaints = await open(course, '#/about', language);
		for (const { id } of scenarios) {
			const { title } = wordsOf(id, locale);
			await course.visit('#/about');
			await course.main.getByRole('link', { name: title, exact: true }).click();
			await expect(course.heading).toContainText(title);
			await expect(course.main.locator('.cards li')).toHaveCount(9);
			await course.checkWidth();
			await course.checkAccessibility();
		}
		expect(complaints).toEqual([]);
	});
}

test('on paper there is the text alone, black on white, whatever the learner likes on the screen', async ({
	course,
}) => {
	await open(course, '#/print/workshop/pick-up', 'Svenska');
	await expect(course.button('Skriv ut')).toBeVisible();
	await course.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(course.page.getByRole('navigation')).toBeHidden();
	await expect(course.button('Skriv ut')).toBeHidden();
	const colours = await course.main.evaluate((main) => {
		const { color } = getComputedStyle(main);
		return { color, background: getComputedStyle(document.body).backgroundColor };
	});
	expect(colours).toEqual({ color: 'rgb(0, 0, 0)', background: 'rgb(255, 255, 255)' });
	const pdf = await course.page.pdf({ format: 'A4' });
	// One page for everyone, one for whoever leads.
	expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
});

test('the contents lead to a lesson without leaving the page', async ({ course }) => {
	await open(course, '#/print/text', 'Svenska');
	const { title } = wordsOf('pick-up', 'sv');
	const address = course.page.url();
	await course.button(title).first().click();
	const heading = course.main.getByRole('heading', { level: 2, name: title });
	await expect(heading).toBeFocused();
	await expect(heading).toBeInViewport();
	expect(course.page.url()).toBe(address);
});

test('an address that leads to no lesson says so', async ({ course }) => {
	await open(course, '#/print/workshop/values', 'Svenska');
	await expect(course.heading).toHaveText('Sidan finns inte');
});

test('what cannot be fetched is said, and can be tried again', async ({ course }) => {
	const { page } = course;
	await page.route('**/app/lessons/messages.sv.*', (route) => route.abort());
	await course.speak('Svenska');
	await course.visit('#/print/text');
	await expect(course.heading).toHaveText('Något gick fel');
	await page.unroute('**/app/lessons/messages.sv.*');
	await course.button('Försök igen').click();
	await expect(course.heading).toHaveText('Kursen som text');
});
