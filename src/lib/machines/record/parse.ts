/** What a segment says, as numbers; `undefined` where there is no number. */
export type Parsed = readonly (readonly (readonly (number | undefined)[])[])[];

/** `0a0b~0c_0d`: groups of words of numbers. */
export function parseGroups(text: string): Parsed {
	if (text === '') return [];
	return text.split('_').map((group) => group.split('~').map(parseWord));
}

function parseWord(word: string): (number | undefined)[] {
	return (word.match(/.{1,2}/g) ?? []).map(parseNumber);
}

/** Two characters 0–9a–z, else `undefined`: `parseInt` alone would take much else for a number. */
export function parseNumber(pair: string): number | undefined {
	return /^[0-9a-z]{2}$/.test(pair) ? parseInt(pair, 36) : undefined;
}
