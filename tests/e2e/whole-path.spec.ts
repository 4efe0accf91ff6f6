import { expect, paths, test } from './fixtures.ts';

test('from the first launch through the whole path to a receipt, and the platform says completed', async ({
	platform,
}) => {
	test.slow();
	const course = await platform.launch('SCORM 2004');
	await expect(course.main).toContainText('5 lektioner att göra');
	await course.begin();
	await course.passSteps();
	await course.link(/^Nästa: /).click();
	await course.passSteps();
	await course.link(/^Nästa: /).click();
	await course.play(...paths.best);
	await course.link(/^Nästa: /).click();
	await course.play('find-out', 'ask-more', 'try-it');
	await expect(course.main).not.toContainText('Du är klar med kursen.');
	expect((await platform.keptValues()).get('cmi.completion_status')).toBe('incomplete');
	await course.link(/^Nästa: /).click();
	await course.passSteps();
	await expect(course.main).toContainText('Det är sparat i lärplattformen.');

	const kept = await platform.keptValues();
	expect(kept.get('cmi.completion_status')).toBe('completed');
	expect(Number(kept.get('cmi.progress_measure'))).toBe(1);
	await course.home();
	await expect(course.main).toContainText('5 av 5 lektioner klara');
	await platform.open();
	await expect(platform.card('SCORM 2004')).toContainText('Klar');
});
