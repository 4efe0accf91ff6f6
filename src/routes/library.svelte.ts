import type { Lesson } from '$lib/content/index.ts';
import { loadLesson } from 'virtual:course';

/**
 * The structure of lessons, as it arrives: each is fetched once and then kept for as long as the page lives, so that
 * whoever has opened a lesson can leave it and come back without a network.
 */
class Library {
	#lessons = $state.raw<readonly Lesson[]>([]);
	// Nothing shows it, so nothing has to be told when it changes.
	readonly #coming = new Map<string, Promise<void>>();

	get lessons(): readonly Lesson[] {
		return this.#lessons;
	}

	find(id: string): Lesson | undefined {
		return this.#lessons.find((lesson) => lesson.id === id);
	}

	/** Fetches lessons; what cannot be fetched is left out, and tried again the next time. Never rejects. */
	async load(ids: readonly string[]): Promise<void> {
		await Promise.allSettled(ids.map((id) => this.need(id)));
	}

	/** Fetches a lesson, once. Rejects when it cannot be fetched. */
	need(id: string): Promise<void> {
		const known = this.#coming.get(id);
		if (known) return known;
		const coming = loadLesson(id).then((lesson) => {
			this.#lessons = [...this.#lessons, lesson];
		});
		this.#coming.set(id, coming);
		coming.catch(() => this.#coming.delete(id));
		return coming;
	}
}

/** The page's one library. */
export const library = new Library();
