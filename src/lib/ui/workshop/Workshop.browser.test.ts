import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { workshopExamples } from './Workshop.examples.ts';

testBarriers(workshopExamples);

const open = (name: string) => show(named(workshopExamples, name));
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = page.getByRole('heading', { level: 1 });
const handsFor = (letter: string) => page.getByLabelText(`Antal händer för ${letter}`);

describe('before it begins', () => {
	test('a workshop says that nothing is saved, and what a reload does', async () => {
		await open('the opening');
		await expect
			.element(
				page.getByText('Inget sparas och inget skickas. Om sidan laddas om eller stängs', {
					exact: false,
				}),
			)
			.toBeVisible();
	});

	test('whoever started over by mistake can go on where the group was', async () => {
		await open('started over');
		await button('Fortsätt där ni var').click();
		await expect.element(handsFor('B')).toHaveValue(12);
	});
});

describe('a show of hands', () => {
	test('is counted one by one', async () => {
		await open('before hands are counted');
		for (let hands = 0; hands < 3; hands++) await button('En hand till för A').click();
		await button('En hand till för B').click();
		await button('En hand mindre för A').click();
		await expect.element(handsFor('A')).toHaveValue(2);
		await expect.element(page.getByText('2 av 3', { exact: true })).toBeVisible();
		await expect.element(page.getByText('1 av 3', { exact: true })).toBeVisible();
	});

	test('is never fewer than none', async () => {
		await open('before hands are counted');
		await button('En hand mindre för C').click();
		await expect.element(handsFor('C')).toHaveValue(0);
	});

	test('can be written as a number', async () => {
		await open('before hands are counted');
		await handsFor('C').fill('17');
		await expect.element(page.getByText('17 av 17', { exact: true })).toBeVisible();
	});

	test.each(['-3', '2.5', '1000'])(
		'that cannot be (%s) is told in one sentence, and what was counted stays',
		async (written) => {
			await open('a vote, with hands');
			await handsFor('B').fill(written);
			await expect.element(page.getByText('Skriv ett helt tal från 0 till 999.')).toBeVisible();
			await expect.element(handsFor('B')).toBeInvalid();
			await expect.element(page.getByText('12 av 22', { exact: true })).toBeVisible();
			await handsFor('B').fill('2');
			await expect
				.element(page.getByText('Skriv ett helt tal från 0 till 999.'))
				.not.toBeInTheDocument();
			await expect.element(page.getByText('2 av 12', { exact: true })).toBeVisible();
		},
	);

	test('need not be counted at all', async () => {
		const { container } = await open('before hands are counted');
		expect(container.querySelector('.share')).toBeNull();
		await button('Diskutera först').click();
		await expect.element(page.getByText('Den som leder väljer.', { exact: true })).toBeVisible();
	});
});

describe('the talk', () => {
	test('comes before anybody sees what happens', async () => {
		const { container, stage } = await open('a talk, with hands');
		const choices = Object.values(stage.texts.nodes[stage.lesson.start]?.choices ?? {});
		expect(choices).not.toEqual([]);
		for (const { label, why } of choices) {
			expect(container.textContent).toContain(label);
			expect(container.textContent).not.toContain(why);
		}
	});

	test('has the option with the most hands ready to be followed', async () => {
		await open('a talk, with hands');
		await expect.element(page.getByRole('radio', { name: /^Alternativ B/ })).toBeChecked();
		await button('Visa vad som händer').click();
		await expect.element(page.getByText('Ni följde B', { exact: false })).toBeVisible();
	});

	test('asks the leader to choose when hands are equal, and moves to where that is done', async () => {
		await open('hands are equal');
		await expect
			.element(page.getByText('Lika många händer för A och C. Den som leder väljer.'))
			.toBeVisible();
		await button('Visa vad som händer').click();
		await expect.element(page.getByText('Välj först vilket alternativ ni följer.')).toBeVisible();
		await expect.element(page.getByRole('radio', { name: /^Alternativ A/ })).toHaveFocus();
		await page.getByRole('radio', { name: /^Alternativ C/ }).click();
		await button('Visa vad som händer').click();
		await expect.element(page.getByText('Ni följde C', { exact: false })).toBeVisible();
	});

	test('has another question for whoever wants one', async () => {
		const { container } = await open('hands not counted');
		const before = container.querySelector('h1')?.textContent ?? '';
		await button('En annan fråga').click();
		await expect.element(heading).not.toHaveTextContent(before);
	});
});

describe('the clock', () => {
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	test('counts down, can be stopped, and says calmly when the time is up', async () => {
		await open('hands not counted');
		const clock = page.getByRole('timer');
		await expect.element(clock).not.toBeInTheDocument();
		await button('Starta klockan: 2 minuter').click();
		vi.advanceTimersByTime(30_000);
		await expect.element(clock).toHaveTextContent('1:30');
		await button('Pausa').click();
		vi.advanceTimersByTime(30_000);
		await expect.element(clock).toHaveTextContent('1:30');
		await button('Fortsätt').click();
		vi.advanceTimersByTime(90_000);
		await expect.element(page.getByText('Tiden är ute – fortsätt gärna.')).toBeVisible();
		await expect.element(button('Visa vad som händer')).toBeEnabled();
		await button('Två nya minuter').click();
		await expect.element(clock).toHaveTextContent('2:00');
	});

	test('can be hidden', async () => {
		await open('hands not counted');
		await button('Starta klockan: 2 minuter').click();
		await button('Göm klockan').click();
		await expect.element(page.getByRole('timer')).not.toBeInTheDocument();
		await expect.element(button('Starta klockan: 2 minuter')).toHaveFocus();
	});
});

describe('what happens', () => {
	test('is shown with why; then the other options, one by one', async () => {
		const { container, stage } = await open('workshop: what happens');
		const choices = Object.values(stage.texts.nodes[stage.lesson.start]?.choices ?? {});
		const shown = () => choices.filter(({ why }) => container.textContent.includes(why));
		expect(shown()).toEqual([choices[1]]);
		await button('Alternativ A').click();
		await expect.element(heading).toHaveTextContent('Vad hade hänt med A?');
		expect(shown()).toEqual([choices[0]]);
		await button('Alternativ C').click();
		expect(shown()).toEqual([choices[2]]);
		await button('Alternativ B').click();
		await expect.element(heading).toHaveTextContent('Vad som händer');
	});

	test('after a reply is told part by part', async () => {
		const { container } = await open('what happens after a reply');
		await expect.element(page.getByText('De andra alternativen').first()).toBeVisible();
		expect(container.querySelectorAll('.parts details').length).toBeGreaterThan(1);
	});
});

describe('the closing', () => {
	test('tells the way and the hands, and asks one thing to take home', async () => {
		await open('workshop: the closing');
		await expect.element(heading).toHaveTextContent('Vad gör vi annorlunda på måndag?');
		await expect.element(page.getByText('12 av 22', { exact: true })).toBeVisible();
		await expect.element(page.getByText('Ni räknade inga händer.').first()).toBeVisible();
	});

	test('leads to the beginning', async () => {
		await open('workshop: the closing');
		await button('Börja om').click();
		await expect.element(button('Börja')).toBeVisible();
		await expect.element(button('Fortsätt där ni var')).toBeVisible();
	});
});

test('each screen takes the focus to its heading, by keyboard too', async () => {
	await open('the opening');
	await button('Börja').click();
	await expect.element(heading).toHaveFocus();
	await userEvent.keyboard('{Tab}{Tab}');
	await expect.element(button('Visa alternativen')).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	await expect.element(heading).toHaveFocus();
});

test('another language changes the words and nothing else', async () => {
	const { stage } = await open('a vote, with hands');
	stage.locale = 'en';
	await expect.element(page.getByLabelText('Number of hands for B')).toHaveValue(12);
	await expect
		.element(heading)
		.toHaveTextContent(stage.textsOf('pick-up').nodes[stage.lesson.start]?.question ?? 'none');
});

test('the attempt of whoever is logged in is neither shown nor touched', async () => {
	const { stage } = await open('the opening');
	const { keeping } = stage;
	await button('Börja').click();
	await button('Visa alternativen').click();
	await button('En hand till för A').click();
	await button('Diskutera först').click();
	await button('Visa vad som händer').click();
	await button('Nästa scen').click();
	await expect.element(button('Visa alternativen')).toBeVisible();
	expect(stage.keeping).toBe(keeping);
	expect(stage.told).toEqual([]);
});
