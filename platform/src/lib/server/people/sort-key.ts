/** Å, Ä and Ö are letters of their own, after Z; these signs come after `z` in that order. */
const last: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };

const plain = (letter: string): string =>
	last[letter] ?? letter.normalize('NFD').replace(/\p{Mark}/gu, '');

/**
 * A key that sorts names as Swedish does when it is compared byte by byte, which is all that both
 * databases do alike.
 */
export const sortKey = (name: string): string =>
	Array.from(name.normalize('NFC').toLocaleLowerCase('sv'), plain).join('');

/** What a search looks in: both databases compare letters as they stand, so all are small. */
export const searchText = (...texts: readonly string[]): string =>
	texts.join(' ').normalize('NFC').toLocaleLowerCase('sv');
