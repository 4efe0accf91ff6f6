import type { Lesson, LessonTexts } from '$lib/content/index.ts';
import { library } from './library.svelte.ts';
import { textsOf } from './texts.ts';

/**
 * A lesson with its prose in a locale, as they arrive. While another language is on its way, or cannot be fetched,
 * the one that is there stays on the page.
 */
export class LoadedLesson {
	#arrived = $state.raw<{ readonly lesson: string; readonly texts: LessonTexts }>();
	/** The locale of `texts`. */
	locale = $state('');
	failed = $state(false);
	#tries = $state(0);
	readonly #wanted: () => readonly [lesson: string, locale: string];

	/** @param wanted reactive: the lesson's id (`''` for none) and the locale */
	constructor(wanted: () => readonly [lesson: string, locale: string]) {
		this.#wanted = wanted;
		$effect(() => {
			const [lesson, locale] = wanted();
			const tries = this.#tries;
			let current = tries >= 0;
			if (lesson !== '') void this.#load(lesson, locale, () => current);
			return () => {
				current = false;
			};
		});
	}

	/** Its words, once they have come: never those of the lesson before. */
	get texts(): LessonTexts | undefined {
		return this.#arrived?.lesson === this.#wanted()[0] ? this.#arrived.texts : undefined;
	}

	/** Its structure, once it has come. */
	get lesson(): Lesson | undefined {
		return library.find(this.#wanted()[0]);
	}

	retry(): void {
		this.#tries++;
	}

	async #load(lesson: string, locale: string, current: () => boolean): Promise<void> {
		try {
			const [texts] = await Promise.all([textsOf(lesson, locale), library.need(lesson)]);
			if (!current()) return;
			this.#arrived = { lesson, texts };
			this.locale = locale;
			this.failed = false;
		} catch {
			if (current()) this.failed = true;
		}
	}
}
