const quoted = /[”“"»][^”“"»«]*[”"«]/g;

/** Whether a text is something that is said: it begins with a quotation mark. */
export function isQuote(text: string): boolean {
	return /^[”“"»]/.test(text.trim());
}

/** The text without what stands in quotation marks. */
export function withoutQuotes(text: string): string {
	return text.replace(quoted, ' ');
}

/** As much of a text as fits into a sentence about it, on one line. */
export function excerpt(text: string, length = 60): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > length ? `${line.slice(0, length).trimEnd()} …` : line;
}
