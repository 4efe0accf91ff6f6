const boundary = /(?<=[.!?…][”“"»)\]]*)\s+(?=[^\p{Ll}\s])/u;

/**
 * The sentences of a paragraph. What goes on with a small letter is the same sentence:
 * `”Var är du?” undrar hon.`
 */
export function sentencesOf(text: string): string[] {
	return text
		.split(boundary)
		.map((sentence) => sentence.trim())
		.filter((sentence) => /\p{L}/u.test(sentence));
}

/** Whether a text ends as sentences do, and is not a name or a heading. */
export function isSentence(text: string): boolean {
	return /[.!?…][”“"»)\]]*$/u.test(text.trim());
}
