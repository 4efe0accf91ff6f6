import { expect, paths, test } from './fixtures.ts';
import type { CoursePage } from './models/course-page.ts';

/** Switches to English and back wherever the learner stands; the record is the same to the letter. */
async function switchHere(course: CoursePage): Promise<void> {
	const before = await course.record();
	const swedish = await course.heading.innerText();
	await course.speak('English');
	await expect(course.heading).not.toHaveText(swedish);
	expect(await course.record()).toBe(before);
	await course.speak('Svenska');
	await expect(course.heading).toHaveText(swedish);
	expect(await course.record()).toBe(before);
}

/** Plays a whole way through the pick-up, and switches at every choice, every consequence and the end. */
async function playSwitching(course: CoursePage): Promise<void> {
	await course.openLesson('pick-up');
	for (const choice of paths.mended) {
		await switchHere(course);
		await course.choose(choice);
		await switchHere(course);
		await course.goOn();
	}
	await switchHere(course);
}

for (const standard of ['SCORM 1.2', 'SCORM 2004', 'cmi5'] as const) {
	test(`with ${standard} the language can be switched anywhere, and the record stays as it is`, async ({
		platform,
	}) => {
		test.slow();
		const course = await platform.launch(standard);
		await playSwitching(course);
		const kept = await course.record();
		expect(kept).toMatch(/^og2\.001/);
		await expect.poll(() => platform.keptRecord(standard)).toBe(kept);
	});
}

test('on the web the language can be switched anywhere, and the record stays as it is', async ({
	course,
}) => {
	test.slow();
	await playSwitching(course);
	expect((await course.kept()).record).toBe(await course.record());
});
