const word = /[\p{L}\p{N}]+(?:[’'.,:-][\p{L}\p{N}]+)*/gu;

/** The words of a text: `13.10`, `it’s` and `e-tjänst` are one each. */
export function wordsIn(text: string): string[] {
	return text.match(word) ?? [];
}

/** A pattern for any of these words or phrases, whole, in small or capital letters. */
export function anyOf(words: readonly string[]): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** What each pattern finds in a text, in the order of the patterns. */
export function found(text: string, patterns: readonly RegExp[]): string[] {
	return patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
