import type { CoursePage } from './course-page.ts';

/** Presses Tab until the control with this name has the focus, as one does who uses no mouse. */
export async function tabTo(course: CoursePage, name: string | RegExp): Promise<void> {
	await tabUntil(course, async () => {
		const words = await course.focusedText();
		return typeof name === 'string' ? words === name : name.test(words);
	});
}

/** Presses Tab until the control is there that is looked for. */
export async function tabUntil(course: CoursePage, isThere: () => Promise<boolean>): Promise<void> {
	for (let press = 0; press < 60; press++) {
		await course.page.keyboard.press('Tab');
		if ((await course.focused.count()) > 0 && (await isThere())) return;
	}
	throw new Error('No such control within 60 presses of Tab.');
}
