/** A stretch of a text; one that can be picked has an id, the others have `''`. */
export interface Mark {
	readonly id: string;
	readonly text: string;
}

const mark = /\[\[([a-z0-9-]+)\|([^\]]+)\]\]/g;

/** Takes `Ditt ärende [[x|har registrerats]].` apart: the words that can be picked. */
export function marksOf(text: string): Mark[] {
	return [...text.matchAll(mark)].map(([, id = '', words = '']) => ({ id, text: words }));
}
