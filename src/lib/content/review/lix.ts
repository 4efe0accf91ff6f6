import { wordsIn } from './words.ts';

/** How easy texts are to read: words per sentence and the share of words of more than six letters. */
export function lix(texts: readonly string[]): number {
	const words = texts.flatMap(wordsIn);
	if (words.length === 0) return 0;
	const periods = texts.reduce((sum, text) => sum + periodsIn(text), 0);
	const long = words.filter((word) => lettersIn(word) > 6).length;
	return words.length / periods + (100 * long) / words.length;
}

/** A colon ends a period too, as Björnsson counted; a text without any is one. */
function periodsIn(text: string): number {
	return Math.max(1, text.match(/[.!?…:]+(?=[\s”“"»)]|$)/gu)?.length ?? 0);
}

function lettersIn(word: string): number {
	return word.match(/\p{L}/gu)?.length ?? 0;
}
