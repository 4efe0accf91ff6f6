import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import { eventsOf } from '../../log/index.ts';
import { foldSteps } from '../../machines/index.ts';
import { stepsExamples } from './Steps.examples.ts';
import { findKind } from './walked.examples.ts';

testBarriers(stepsExamples);
afterEach(() => vi.restoreAllMocks());

const showNamed = (name: string) => show(named(stepsExamples, name));
const goOn = page.getByRole('button', { name: 'Fortsätt', exact: true });
const title = page.getByRole('heading', { level: 1 });
const clear = page.getByRole('button', { name: 'Ta bort det jag har skrivit' });

describe('a lesson of steps', () => {
	test('begins with its introduction, and says how many steps there are', async () => {
		const { stage } = await showNamed('a fresh lesson');
		const { lesson } = findKind(stage.course, 'reading');
		const [first] = stage.textsOf(lesson.id).intro;
		await expect.element(page.getByText(first?.text ?? 'no introduction')).toBeVisible();
		const words = `Steg 1 av ${lesson.steps.length}`;
		await expect.element(page.getByText(words, { exact: true }).first()).toBeVisible();
	});

	test('going on passes the step, and moves the focus to the next heading', async () => {
		const { stage } = await showNamed('a fresh lesson');
		const { lesson } = findKind(stage.course, 'reading');
		const before = title.element().textContent;
		await goOn.click();
		await expect.element(title).toHaveFocus();
		expect(title.element().textContent).not.toBe(before);
		expect(foldSteps(lesson, stage.keeping.log).done).toEqual([lesson.steps[0]?.id]);
	});

	test('goes on where the learner was', async () => {
		const { stage } = await showNamed('at a reflection');
		const { lesson, step } = findKind(stage.course, 'reflection');
		await expect
			.element(title)
			.toHaveTextContent(stage.textsOf(lesson.id).activities[step.id]?.title ?? 'no title');
	});

	test('lets the learner go back to what is done, not to what is ahead', async () => {
		const { stage } = await showNamed('at a question');
		const { lesson, step } = findKind(stage.course, 'categorise');
		const at = lesson.steps.indexOf(step);
		const texts = stage.textsOf(lesson.id).activities;
		const summary = page.getByText('Alla steg', { exact: true });
		const list = page.getByRole('navigation', { name: 'Alla steg' });
		if (!list.getByRole('list').query()) await summary.click();
		await expect.element(list.getByRole('button')).toHaveLength(at + 1);
		await list.getByRole('button').first().click();
		await expect.element(title).toHaveTextContent(texts[lesson.steps[0]?.id ?? '']?.title ?? '');
		await expect.element(title).toHaveFocus();
	});

	test('has a way back to the step before', async () => {
		await showNamed('at a question');
		const before = title.element().textContent;
		await page.getByRole('button', { name: 'Föregående steg' }).click();
		await expect.element(title).toHaveFocus();
		expect(title.element().textContent).not.toBe(before);
	});

	test('keeps an answer, and takes another in its place', async () => {
		const { stage } = await showNamed('at a question');
		const { lesson, step } = findKind(stage.course, 'categorise');
		const groups = step.kind === 'categorise' ? step.groups.length : 0;
		const answerAll = async (group: number) => {
			const radios = page.getByRole('radio').elements();
			const items = step.kind === 'categorise' ? step.items.length : 0;
			for (let item = 0; item < items; item++) {
				await userEvent.click(radios[item * groups + group] ?? document.body);
			}
			await page.getByRole('button', { name: 'Svara', exact: true }).click();
		};
		const given = () => foldSteps(lesson, stage.keeping.log).answers[step.id];
		await answerAll(0);
		await expect.element(page.getByRole('heading', { name: 'Så blev det' })).toHaveFocus();
		const first = given();
		await page.getByRole('button', { name: 'Försök igen' }).click();
		await answerAll(1);
		await expect.poll(given).not.toEqual(first);
		await goOn.click();
		await expect.element(title).toHaveFocus();
	});

	test('ends with what was practised, and can be seen again', async () => {
		const { stage } = await showNamed('finished');
		const { lesson } = findKind(stage.course, 'categorise');
		await expect.element(page.getByText('Det här har du övat på')).toBeVisible();
		const goal = stage.textsOf(lesson.id).goals[lesson.goals[0] ?? ''] ?? 'no goal';
		await expect.element(page.getByText(goal)).toBeVisible();
		await expect
			.element(page.getByRole('link', { name: 'Till startsidan' }))
			.toHaveAttribute('href', '#/');
		await page.getByRole('button', { name: 'Se den igen från början' }).click();
		await expect.element(page.getByText(/^Steg 1 av/).first()).toBeVisible();
	});
});

describe('a worked example', () => {
	test('shows one part at a time; the earlier ones stay, and the focus follows', async () => {
		const { container } = await showNamed('at an example');
		const parts = () => container.querySelectorAll('.stage ol > li');
		expect(parts()).toHaveLength(1);
		await page.getByRole('button', { name: /^Visa nästa/ }).click();
		await expect.poll(() => parts().length).toBe(2);
		expect(document.activeElement).toBe(parts()[1]);
	});

	test('has nothing more to show when all of it is there', async () => {
		const { stage } = await showNamed('at an example');
		const { step } = findKind(stage.course, 'example');
		const count = step.kind === 'example' ? step.parts.length : 0;
		for (let shown = 1; shown < count; shown++) {
			await page.getByRole('button', { name: /^Visa nästa/ }).click();
		}
		await expect.element(page.getByRole('button', { name: /^Visa nästa/ })).not.toBeInTheDocument();
		await expect.element(page.getByText('Att ta med sig')).toBeVisible();
	});
});

describe('own words', () => {
	test('stay out of the log, and can be compared with a model, written or not', async () => {
		const { stage } = await showNamed('at a writing');
		const before = stage.keeping.log;
		await page.getByRole('button', { name: 'Jämför' }).click();
		await expect.element(page.getByRole('heading', { name: 'Så här kan det låta' })).toHaveFocus();
		await page.getByRole('textbox', { name: 'Din text' }).fill('Här finns kaffe.');
		await page.getByRole('checkbox').first().click();
		await expect.element(page.getByRole('checkbox').first()).toBeChecked();
		await expect.element(page.getByText(/stannar på din enhet/)).toBeVisible();
		expect(stage.keeping.log).toBe(before);
	});

	test('can be taken away again', async () => {
		await showNamed('at a reflection with a thought');
		const thoughts = page.getByRole('textbox');
		await expect.element(thoughts).toHaveValue('I hissen, med grannen.');
		await clear.click();
		await expect.element(thoughts).toHaveValue('');
		await expect.element(page.getByText('Borttaget.')).toBeVisible();
		await expect.element(clear).not.toBeInTheDocument();
		expect(document.activeElement?.textContent).toContain('Borttaget.');
	});

	test('are not asked for: a step can be passed without', async () => {
		const { stage } = await showNamed('at a reflection');
		const { lesson, step } = findKind(stage.course, 'reflection');
		await goOn.click();
		expect(eventsOf(stage.keeping.log, lesson.id)).toContainEqual({
			type: 'step.passed',
			lesson: lesson.id,
			step: step.id,
		});
	});
});

describe('a self-assessment', () => {
	test('says how many statements are left, and goes to the first of them', async () => {
		const { stage, container } = await showNamed('at a self-assessment');
		const { step } = findKind(stage.course, 'assessment');
		const count = step.kind === 'assessment' ? step.statements.length : 0;
		await page.getByRole('radio').first().click();
		await page.getByRole('button', { name: 'Visa min bild' }).click();
		await expect.element(page.getByText(`${count - 1} påståenden återstår.`)).toBeVisible();
		const [, second] = container.querySelectorAll('fieldset');
		expect(second?.contains(document.activeElement)).toBe(true);
	});

	test('shows a picture for each core value in words', async () => {
		await showNamed('at a self-assessment that is done');
		const table = page.getByRole('table');
		await expect.element(table.getByRole('rowheader')).toHaveLength(3);
		await expect.element(table.getByRole('cell').first()).toMatchTextContent(/^närmast ”.+”/);
	});

	test('lays the second round beside the first', async () => {
		await showNamed('at the second self-assessment, done');
		const table = page.getByRole('table');
		await expect.element(table.getByRole('cell')).toHaveLength(6);
		await expect.element(page.getByText(/inte spelat någon scen än/)).toBeVisible();
	});

	test('is put beside the choices in the scenes, and how sure one was', async () => {
		await showNamed('after a scenario and a question');
		await expect.element(page.getByText(/Aktiv: i \d+ av \d+ val tog du/)).toBeVisible();
		await expect.element(page.getByText(/Säker: (\d+) av \1 svar höll/)).toBeVisible();
	});
});

describe('a plan', () => {
	test('shows the next step as it takes shape', async () => {
		await showNamed('at a plan');
		const summary = page.getByRole('region', { name: 'Mitt nästa steg' });
		await expect.element(summary).toMatchTextContent('Välj en idé');
		await page.getByRole('radio', { name: 'Något eget' }).click();
		await page.getByRole('textbox', { name: 'Med dina egna ord' }).fill('Ringa Märta.');
		await page.getByRole('textbox', { name: /^Med vem/ }).fill('Ali');
		await expect.element(summary).toMatchTextContent('Ringa Märta.');
		await expect.element(summary).toMatchTextContent('Med: Ali');
	});

	test('says what a calendar file needs', async () => {
		await showNamed('at a plan');
		const file = page.getByRole('button', { name: 'Hämta kalenderfil' });
		await file.click();
		await expect.element(page.getByText('Välj en idé eller skriv en egen först.')).toBeVisible();
		await page.getByRole('radio').first().click();
		await file.click();
		await expect.element(page.getByText('Välj en dag först.')).toBeVisible();
		await expect.element(page.getByLabelText('Dag')).toHaveFocus();
	});

	test('becomes a calendar file on the device: the step and the follow-up', async () => {
		const made: Blob[] = [];
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			if (blob instanceof Blob) made.push(blob);
			return 'blob:made';
		});
		const names: string[] = [];
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
			this: HTMLAnchorElement,
		) {
			names.push(this.download);
		});
		await showNamed('at a plan that is made');
		await page.getByRole('button', { name: 'Hämta kalenderfil' }).click();
		await expect.element(page.getByText(/Filen är hämtad/)).toBeVisible();
		expect(names).toEqual(['mitt-nasta-steg.ics']);
		const text = (await made[0]?.text()) ?? '';
		expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
		expect(text).toContain('SUMMARY:Ringa tillbaka samma dag.');
		expect(text).toContain('SUMMARY:Uppföljning: fem frågor');
	});
});
