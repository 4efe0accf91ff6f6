import { Html, markup } from './html.ts';

/** What stands for the `{{placeholders}}` of a text. */
export interface Facts {
	/** What the course knows. */
	readonly known: Readonly<Record<string, string | number>>;
	/** What managers fill in themselves: shown in brackets. */
	readonly blanks: Readonly<Record<string, string>>;
}

const placeholder = /\{\{\s*(.*?)\s*\}\}/g;

/** Fills a text as it is. @throws for a name that stands for nothing: the lint has found all of an author's */
export function fill(text: string, { known, blanks }: Facts): string {
	return text.replace(placeholder, (_, name: string) => {
		const found = known[name] ?? (name in blanks ? `[${blanks[name]}]` : undefined);
		if (found === undefined) throw new Error(`Nothing stands for {{${name}}}.`);
		return String(found);
	});
}

/** Fills a text for a page, where what managers fill in themselves can be seen. */
export function fillHtml(text: string, facts: Facts): Html {
	const pieces = text.split(/(\{\{.*?\}\})/);
	return new Html(pieces.map((piece) => pieceOf(piece, facts).text).join(''));
}

function pieceOf(piece: string, facts: Facts): Html {
	const filled = fill(piece, facts);
	const name = [...piece.matchAll(placeholder)][0]?.[1] ?? '';
	return name in facts.blanks ? markup`<span class="blank">${filled}</span>` : markup`${filled}`;
}
