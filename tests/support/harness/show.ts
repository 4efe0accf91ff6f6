import { expect } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { cdp } from 'vitest/browser';
import type { Example } from '../../../src/lib/ui/index.ts';
import { fetchPrintWords, fetchWorkshopWords } from '../../../src/lib/i18n/index.ts';
import Harness from './Harness.svelte';
import { loadCourse } from './loaded-course.ts';
import { Stage } from './stage.svelte.ts';

export type Look = 'light' | 'dark';

const [loaded] = await Promise.all([loadCourse(), fetchPrintWords(), fetchWorkshopWords()]);

/** Every locale of the course. */
export const locales = loaded.course.locales;

/** Shows an example in a language. */
export async function show(example: Example, locale: string = locales[0]) {
	const stage = new Stage(loaded, example, locale);
	const { container } = await render(Harness, { stage });
	// What is drawn later is there when a test begins.
	await expect.poll(() => container.querySelector('[data-part=coming]')).toBeNull();
	return { stage, container };
}

/** Makes the browser say that the learner likes the page light or dark. */
export async function setLook(look: Look): Promise<void> {
	await cdp().send('Emulation.setEmulatedMedia', {
		features: [{ name: 'prefers-color-scheme', value: look }],
	});
}
