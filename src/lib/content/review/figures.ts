import { lix } from './lix.ts';
import { passivesIn } from './passives.ts';
import { sentencesOf } from './sentences.ts';
import type { StudiedWords } from './study.ts';
import { wordsIn } from './words.ts';

/** How a lesson, or the manager's kit, reads in one locale. */
export interface Figures {
	readonly words: number;
	readonly sentences: number;
	/** Words in a sentence. */
	readonly mean: number;
	readonly lix: number;
	/** The share of sentences that hold a likely passive; only in Swedish. */
	readonly passives: number;
}

/** Measures what stands in sentences: names and headings are left aside. */
export function figuresOf({ prose, language }: StudiedWords): Figures {
	const texts = prose.filter(({ running, sample }) => running && !sample).map(({ text }) => text);
	const sentences = texts.flatMap(sentencesOf);
	const words = sentences.flatMap(wordsIn).length;
	const passive = sentences.filter((each) => language === 'sv' && passivesIn(each).length > 0);
	const count = Math.max(1, sentences.length);
	return {
		words,
		sentences: sentences.length,
		mean: words / count,
		lix: lix(texts),
		passives: passive.length / count,
	};
}
