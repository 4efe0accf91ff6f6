/** A piece of a page: text that has been escaped, or was written here. */
export class Html {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

type Value = string | number | Html | readonly Html[];

/**
 * Makes a piece of a page. What is put in is escaped, unless it is a piece already: markup`<p>${text}</p>`. Indents are
 * for those who read the source. Not called `html`: Prettier would break lines in it where a page must have none.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
	const plain = parts.map((part) => part.replace(/\s*\n\s*/g, '\n'));
	return new Html(plain.map((part, at) => part + textOf(values[at] ?? '')).join(''));
}

/** What is left out. */
export const nothing = new Html('');

function textOf(value: Value): string {
	if (value instanceof Html) return value.text;
	if (typeof value === 'object') return value.map(({ text }) => text).join('\n');
	return escape(String(value));
}

/** As text and in attributes with double quotes. */
function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
