import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import type { CoursePage } from './models/course-page.ts';

const secrets = {
	plan: 'Ringa Rut om hissen',
	whom: 'Kollegan Olof Ek',
	reflection: 'Rut märker det, för hon slipper fråga',
} as const;

/** Writes a plan and a thought in the last lesson, and leaves it at its end. */
async function writeToOneself(course: CoursePage): Promise<void> {
	await course.openLesson('next-step');
	await course.goOn();
	await course.main.getByRole('radio', { name: 'Något eget' }).check();
	await course.main.getByRole('textbox', { name: 'Med dina egna ord' }).fill(secrets.plan);
	await course.main.getByRole('textbox', { name: 'Med vem?' }).fill(secrets.whom);
	await course.goOn();
	await course.main.getByRole('radio').nth(2).check();
	await course.goOn();
	await course.main.getByRole('textbox').fill(secrets.reflection);
	await course.goOn();
}

test('what a learner writes is never sent, and is there again on the same device', async ({
	platform,
}) => {
	const sent: string[] = [];
	platform.page.on('request', (request) => {
		sent.push(decodeURIComponent(request.url()), request.postData() ?? '');
	});
	const course = await platform.launch('SCORM 2004');
	await writeToOneself(course);
	await expect(course.main).toContainText('Du är klar med den här lektionen');
	await expect
		.poll(async () => (await platform.keptValues()).get('cmi.suspend_data'))
		.toMatch(/^og2/);
	const kept = [...(await platform.keptValues())].flat();
	for (const secret of Object.values(secrets)) {
		const words = new RegExp(secret.split(' ').join('.{0,12}'));
		expect(kept.filter((value) => words.test(value))).toEqual([]);
		expect(sent.filter((text) => words.test(text))).toEqual([]);
	}
	expect(sent.some((text) => text.includes('og2.'))).toBe(true);

	const again = await platform.launch('SCORM 2004');
	await again.openLesson('next-step');
	await again.button('Se den igen från början').click();
	await again.goOn();
	await expect(again.main).toContainText(secrets.plan);
	await expect(again.main.getByRole('textbox', { name: 'Med vem?' })).toHaveValue(secrets.whom);
});

test('another attempt on the same device does not see what was written in the first', async ({
	platform,
}) => {
	const course = await platform.launch('SCORM 1.2');
	await writeToOneself(course);
	await expect(course.main).toContainText('Du är klar med den här lektionen');
	const other = await platform.launchAnew('SCORM 1.2');
	await other.link('Om kursen').first().click();
	await expect(other.main).toContainText('Än så länge finns det inget.');
	await other.home();
	await other.openLesson('next-step');
	await other.goOn();
	await expect(other.main).not.toContainText(secrets.plan);
	await expect(other.main.getByRole('textbox', { name: 'Med vem?' })).toHaveValue('');
});

test('a self-assessment changes nothing in the record but that it was passed', async ({
	course,
}) => {
	await course.openLesson('self-assessment');
	await course.goOn();
	await expect(course.page.getByText('Sparat på enheten')).toBeVisible();
	const { record } = await course.kept();
	const statements = course.main.locator('fieldset');
	for (let index = 0; index < (await statements.count()); index++) {
		await statements
			.nth(index)
			.getByRole('radio')
			.nth(index % 3)
			.check();
	}
	await course.button('Visa min bild').click();
	await expect(course.main).toContainText('Din bild');
	expect((await course.kept()).record).toBe(record);
	await course.page.reload();
	await expect(course.main).toContainText('Din bild');
});

test('all that was written can be taken away at once', async ({ course }) => {
	await writeToOneself(course);
	await course.link('Om kursen').click();
	await course.button('Ta bort allt jag har skrivit').click();
	await expect(course.main).toContainText('Än så länge finns det inget.');
	const stored = await course.page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
	expect(stored).not.toContain(secrets.reflection);
});

test('the plan can be fetched as a file for the calendar, made on the device', async ({
	course,
}) => {
	await course.openLesson('next-step');
	await course.goOn();
	await course.page.context().setOffline(true);
	await course.main.getByRole('radio', { name: 'Något eget' }).check();
	await course.main.getByRole('textbox', { name: 'Med dina egna ord' }).fill(secrets.plan);
	await course.button('Hämta kalenderfil').click();
	await expect(course.main).toContainText('Välj en dag först.');
	await course.main.getByLabel('Dag', { exact: true }).fill('2026-12-01');
	const coming = course.page.waitForEvent('download');
	await course.button('Hämta kalenderfil').click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe('mitt-nasta-steg.ics');
	const text = readFileSync(await download.path(), 'utf8');
	expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
	expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
	expect(text).toContain(`SUMMARY:${secrets.plan}`);
	expect(text).toContain('20261201');
});
