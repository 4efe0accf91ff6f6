import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { languageSwitchExamples } from './LanguageSwitch.examples.ts';

testBarriers(languageSwitchExamples);

const switchOf = named(languageSwitchExamples, 'language switch');
const swedish = page.getByRole('button', { name: 'Svenska' });
const english = page.getByRole('button', { name: 'English' });

test('the language buttons say which is pressed', async () => {
	const { stage } = await show(switchOf);
	await expect.element(swedish).toHaveAttribute('aria-pressed', 'true');
	await expect.element(english).toHaveAttribute('aria-pressed', 'false');
	await english.click();
	expect(stage.locale).toBe('en');
	await expect.element(swedish).toHaveAttribute('aria-pressed', 'false');
	await expect.element(english).toHaveAttribute('aria-pressed', 'true');
});

test('the focus stays on the language that was chosen', async () => {
	await show(switchOf);
	await english.click();
	await expect.element(english).toHaveFocus();
});

test('each language is called what its speakers call it, and read out in it', async () => {
	await show(switchOf, 'en');
	await expect.element(swedish).toHaveAttribute('lang', 'sv');
	await expect.element(english).toHaveAttribute('lang', 'en');
	await expect.element(page.getByRole('group', { name: 'Language' })).toBeVisible();
});
