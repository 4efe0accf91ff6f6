import { knownMeaning, type Meaning, wordIn } from './meaning.ts';
import { plain } from './table.ts';

/** A word of status in a report. */
export interface Word {
	/** What it is known by, in `Choices`. */
	readonly key: string;
	/** As it stands in the file; `#` for any number. */
	readonly text: string;
	/** How many rows have it. */
	readonly times: number;
	/** `undefined` until somebody says. */
	readonly meaning: Meaning | undefined;
}

/** What a word is known by. */
export function keyOfWord(cell: string): string {
	const word = wordIn(cell);
	return plain(word) || word;
}

/** What a word means here: as the reader says, else as it is known. */
export function meaningIn(
	cell: string,
	said: Readonly<Partial<Record<string, Meaning>>>,
): Meaning | undefined {
	const key = keyOfWord(cell);
	return Object.hasOwn(said, key) ? said[key] : knownMeaning(cell);
}

/** Each word of these cells once, the most frequent first. */
export function wordsOf(
	cells: readonly string[],
	said: Readonly<Partial<Record<string, Meaning>>>,
): readonly Word[] {
	const words = new Map<string, Word>();
	for (const cell of cells) {
		const key = keyOfWord(cell);
		const times = (words.get(key)?.times ?? 0) + 1;
		const text = words.get(key)?.text ?? wordIn(cell);
		words.set(key, { key, text, times, meaning: meaningIn(cell, said) });
	}
	return [...words.values()].sort((a, b) => b.times - a.times);
}
