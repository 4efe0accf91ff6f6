/** A stretch of a page. Joining the texts of all segments gives the page back. */
export interface Segment {
	readonly type: 'markup' | 'comment' | 'script' | 'style';
	readonly text: string;
	/** The start tag that a script or style stands in. */
	readonly tag: string;
}

const OPAQUE = /<!--[\s\S]*?-->|(<(script|style)\b[^>]*>)([\s\S]*?)(?=<\/\2\s*>)/gi;

/**
 * Splits a page where its grammar changes. A bundled page holds `<style>` and `<html>` inside
 * JavaScript strings, so tags may only be looked for in `markup`.
 */
export function segments(html: string): Segment[] {
	const found: Segment[] = [];
	let end = 0;
	for (const match of html.matchAll(OPAQUE)) {
		const [whole, tag = '', name, body = ''] = match;
		found.push(markup(html.slice(end, match.index) + tag));
		if (name === undefined) found.push({ type: 'comment', text: whole, tag });
		else found.push({ type: kind(name), text: body, tag });
		end = match.index + whole.length;
	}
	return [...found, markup(html.slice(end))];
}

/**
 * Rewrites a page segment by segment.
 *
 * @param change by type; segments of other types stay as they are
 */
export function mapSegments(
	html: string,
	change: Partial<Record<Segment['type'], (text: string) => string>>,
): string {
	return segments(html)
		.map(({ type, text }) => change[type]?.(text) ?? text)
		.join('');
}

function markup(text: string): Segment {
	return { type: 'markup', text, tag: '' };
}

function kind(name: string): 'script' | 'style' {
	return name.toLowerCase() === 'style' ? 'style' : 'script';
}
