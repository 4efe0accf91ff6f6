import { fetchPrintWords } from '../../i18n/index.ts';

/** Fetches what is made for paper, with its words; once it has come, it is there for as long as the page lives. */
export async function fetchPages() {
	const [{ CourseText, WorkshopSheet }] = await Promise.all([
		import('./pages.ts'),
		fetchPrintWords(),
	]);
	return { CourseText, WorkshopSheet };
}

export type Pages = Awaited<ReturnType<typeof fetchPages>>;
