import { fetchLessonWords } from '../i18n/index.ts';

/** Fetches the page about the course, with its words; once it has come, it is there for as long as the page lives. */
export async function fetchAbout() {
	const [{ default: About }] = await Promise.all([import('./About.svelte'), fetchLessonWords()]);
	return About;
}
