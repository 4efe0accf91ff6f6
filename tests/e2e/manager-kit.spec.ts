import { expect, test as base } from '@playwright/test';
import { realCourse } from '../support/course.ts';
import { KitPage } from './models/kit-page.ts';

const { course, kit } = realCourse();
const test = base.extend<{ readonly kitPage: KitPage }>({
	kitPage: async ({ page }, use) => {
		const kitPage = new KitPage(page);
		await use(kitPage);
		// Whatever a manager does with a page, it asks nobody for anything and breaks no rule of its own.
		expect(kitPage.requests).toEqual([]);
		expect(kitPage.complaints).toEqual([]);
	},
});
const titleOf = (path: string, locale: string) => course.texts[locale]?.paths[path]?.title ?? '';
const scenarios = course.lessons.filter(({ kind }) => kind === 'scenario');

for (const locale of course.locales) {
	for (const { id } of course.paths) {
		test(`the page of ${id} in ${locale}: on a phone and on paper`, async ({ kitPage }) => {
			await kitPage.page.setViewportSize({ width: 320, height: 640 });
			await kitPage.open(`${locale}/${id}.html`);
			await expect(kitPage.heading).toHaveText(titleOf(id, locale));
			await kitPage.checkBarriers();
			expect(await kitPage.smallLinks()).toEqual([]);
			expect(await kitPage.sheetsOfPaper()).toBeLessThanOrEqual(id === 'whole-course' ? 4 : 3);
		});
	}

	test(`the workshop sheets in ${locale} take two pages each`, async ({ kitPage }) => {
		await kitPage.page.setViewportSize({ width: 320, height: 640 });
		for (const { id } of scenarios) {
			await kitPage.open(`${locale}/sheets/${id}.html`);
			await expect(kitPage.page.locator('.cards li')).toHaveCount(9);
			expect(await kitPage.sheetsOfPaper()).toBe(2);
		}
		await kitPage.checkBarriers();
	});
}

for (const name of [
	'index.html',
	'sv/whole-course.html',
	'en/everyone.html',
	'sv/sheets/pick-up.html',
]) {
	test(`in the dark, on a wide screen: ${name}`, async ({ kitPage }) => {
		await kitPage.page.emulateMedia({ colorScheme: 'dark' });
		await kitPage.open(name);
		await kitPage.checkBarriers();
	});
}

test('a manager finds the way from the list to a course, its sheet, and the other language', async ({
	kitPage,
}) => {
	await kitPage.page.setViewportSize({ width: 320, height: 640 });
	await kitPage.open('index.html');
	await kitPage.checkBarriers();
	expect(await kitPage.smallLinks()).toEqual([]);
	expect(await kitPage.font()).toBe('loaded');
	await kitPage.link(titleOf('preschool', 'sv')).click();
	await expect(kitPage.heading).toHaveText(titleOf('preschool', 'sv'));
	await kitPage.link('Arbetsblad: Hämtningen').first().click();
	await expect(kitPage.heading).toHaveText('Arbetsblad: Hämtningen');
	await kitPage.link('English').click();
	await expect(kitPage.heading).toHaveText('Workshop sheet: The pick-up');
	await kitPage.link('All courses').click();
	await kitPage.link(titleOf('manager', 'en')).click();
	await expect(kitPage.heading).toHaveText(titleOf('manager', 'en'));
});

test('one click takes a whole letter, and nothing else', async ({ kitPage }) => {
	await kitPage.open('sv/preschool.html');
	const letter = kitPage.page.locator('.letter').nth(2);
	await letter.locator('div.copy p').nth(1).click();
	const taken = await kitPage.page.evaluate(() => getSelection()?.toString() ?? '');
	expect(taken).toMatch(/^Hej!\s/);
	expect(taken.trim()).toMatch(/\[ditt namn\]$/);
	expect(taken).not.toContain('Ämne');
});

test('on paper there is no way to click, and nothing but black on white', async ({ kitPage }) => {
	await kitPage.open('en/housing.html');
	await kitPage.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(kitPage.page.getByRole('navigation')).toBeHidden();
	await expect(kitPage.link('All courses')).toBeHidden();
	const colours = await kitPage.page.evaluate(() => {
		const { color, backgroundColor } = getComputedStyle(document.body);
		return { color, backgroundColor };
	});
	expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});

test.describe('without any script', () => {
	test.use({ javaScriptEnabled: false });

	test('all is there', async ({ kitPage, page }) => {
		await kitPage.open('sv/everyone.html');
		await expect(kitPage.heading).toBeVisible();
		for (const { title } of Object.values(kit?.texts['sv']?.letters.each ?? {})) {
			await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
		}
	});
});
