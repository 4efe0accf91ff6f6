import type { Lesson, LessonTexts } from '$lib/content/index.ts';
import { library } from './library.svelte.ts';
import { textsOf } from './texts.ts';

interface LoadedLesson {
	readonly lesson: Lesson;
	readonly texts: LessonTexts;
}

/**
 * Several lessons with their prose in a locale, once all of them have come. While another language is on its way, or
 * cannot be fetched, the one that is there stays on the page.
 */
export class LoadedLessons {
	lessons = $state.raw<readonly LoadedLesson[]>();
	/** The locale of the prose. */
	locale = $state('');
	failed = $state(false);
	#tries = $state(0);

	/** @param wanted reactive: the lessons' ids and the locale */
	constructor(wanted: () => { readonly ids: readonly string[]; readonly locale: string }) {
		// Only the words count: a new list of the same lessons fetches nothing.
		const key = $derived(wanted().ids.join(' '));
		const locale = $derived(wanted().locale);
		$effect(() => {
			let current = this.#tries >= 0;
			if (key !== '') void this.#load(key.split(' '), locale, () => current);
			return () => {
				current = false;
			};
		});
	}

	retry(): void {
		this.#tries++;
	}

	async #load(ids: readonly string[], locale: string, current: () => boolean): Promise<void> {
		try {
			const loaded = await Promise.all(ids.map((id) => load(id, locale)));
			if (!current()) return;
			this.lessons = loaded;
			this.locale = locale;
			this.failed = false;
		} catch {
			if (current()) this.failed = true;
		}
	}
}

async function load(id: string, locale: string): Promise<LoadedLesson> {
	const [texts] = await Promise.all([textsOf(id, locale), library.need(id)]);
	const lesson = library.find(id);
	if (!lesson) throw new Error(`No lesson ${id}.`);
	return { lesson, texts };
}
