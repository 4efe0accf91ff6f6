/** A piece of a sentence: words, or a name that leads somewhere. */
export type Piece = { readonly text: string; readonly href?: string };

/** A sentence of the log. */
export type Line = readonly Piece[];

/** What an entry of the log was about, with today's names. */
export type Told = {
	readonly person: Piece;
	readonly team: Piece;
	readonly course: Piece;
	/** Leads to the assignment where it is still there. */
	readonly assignment: (text: string) => Piece;
	/** Somebody has done it to themselves. */
	readonly isOwn: boolean;
	/** It was about one person's duty, not a whole assignment. */
	readonly isDuty: boolean;
	/** A number in it; 0 when it is not there. */
	readonly number: (name: string) => number;
	/** A fixed word in it, or a number as text; empty when it is not there. */
	readonly word: (name: string) => string;
};

/** Puts a sentence together: ``line`Added ${told.person}.` ``. */
export const line = (
	texts: TemplateStringsArray,
	...pieces: readonly (Piece | string | number)[]
): Line =>
	texts
		.flatMap((text, index): readonly Piece[] => {
			const piece = pieces[index] ?? '';
			return [{ text }, typeof piece === 'object' ? piece : { text: String(piece) }];
		})
		.filter(({ text }) => text !== '');

/** The same without ways: for a file. */
export const plain = (given: Line): string => given.map(({ text }) => text).join('');
