import { fetchLessonWords } from '../i18n/index.ts';

/** Fetches what plays the lessons, with its words; once it has come, it is there for as long as the page lives. */
export async function fetchLessonKinds() {
	const [{ Check, Scenario, Steps, Terms }] = await Promise.all([
		import('./lesson-kinds.ts'),
		fetchLessonWords(),
	]);
	return { Check, Scenario, Steps, Terms };
}
