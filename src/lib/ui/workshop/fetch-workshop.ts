import { fetchWorkshopWords } from '../../i18n/index.ts';

/** Fetches what a workshop needs, with its words; once it has come, it is there for as long as the page lives. */
export async function fetchWorkshop() {
	const [{ default: Workshop }] = await Promise.all([
		import('./Workshop.svelte'),
		fetchWorkshopWords(),
	]);
	return Workshop;
}
