/** A stretch of a text: words that can be picked have an id, what stands between them has `''`. */
export interface Stretch {
	readonly id: string;
	readonly text: string;
	/** What follows words that can be picked without a space, such as a full stop: it must not begin a line of its own. */
	readonly after: string;
}

/** Takes `Ditt ärende [[x|har registrerats]].` apart, in order. */
export function splitMarks(text: string): Stretch[] {
	// Two groups of each mark stand between the stretches: text, id, words, text, id, words, text.
	const pieces = text.split(/\[\[([a-z0-9-]+)\|([^\]]+)\]\]/);
	const stretches: Stretch[] = [];
	for (let at = 0; at < pieces.length; at += 3) {
		const [plain = '', id, words = '', next = ''] = pieces.slice(at, at + 4);
		const rest = at === 0 ? plain : plain.slice(glued(plain).length);
		if (rest !== '') stretches.push({ id: '', text: rest, after: '' });
		if (id !== undefined) stretches.push({ id, text: words, after: glued(next) });
	}
	return stretches;
}

function glued(text: string): string {
	return /^\S*/.exec(text)?.[0] ?? '';
}
