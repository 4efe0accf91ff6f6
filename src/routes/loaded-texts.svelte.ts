import type { LessonTexts } from '$lib/content/index.ts';
import { textsOf } from './texts.ts';

/**
 * The prose of a lesson in a locale, as it arrives. While another language is on its way, or cannot be fetched, the
 * one that is there stays on the page.
 */
export class LoadedTexts {
	texts = $state.raw<LessonTexts>();
	/** The locale of `texts`. */
	locale = $state('');
	failed = $state(false);
	#tries = $state(0);

	/** @param wanted reactive: the lesson's id (`''` for none) and the locale */
	constructor(wanted: () => readonly [lesson: string, locale: string]) {
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

	retry(): void {
		this.#tries++;
	}

	async #load(lesson: string, locale: string, current: () => boolean): Promise<void> {
		try {
			const texts = await textsOf(lesson, locale);
			if (!current()) return;
			this.texts = texts;
			this.locale = locale;
			this.failed = false;
		} catch {
			if (current()) this.failed = true;
		}
	}
}
