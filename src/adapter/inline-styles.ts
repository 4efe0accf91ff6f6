import { posix } from 'node:path';
import { mapSegments } from './html.ts';

/** A style sheet that the bundler made, linked in the page. */
const LINK = /<link\s+href="\.\/([^"]*\/immutable\/assets\/[^"]+\.css)"\s+rel="stylesheet"\s*\/?>/g;
const URL = /(url\(\s*["']?)(?!data:|[a-z]+:|\/|#)([^"')]+)/g;

/**
 * Puts the style sheets that the page links into the page itself: the first screen then waits for one file less.
 * What lies beside the sheet is found from the page afterwards.
 *
 * @param read gives a style sheet by its name, seen from the root; `undefined` if there is none
 */
export function inlineStyles(html: string, read: (name: string) => string | undefined): string {
	return mapSegments(html, {
		markup: (text) =>
			text.replace(LINK, (link, name: string) => {
				const css = read(name);
				return css === undefined ? link : `<style>${fromPage(css, posix.dirname(name))}</style>`;
			}),
	});
}

function fromPage(css: string, folder: string): string {
	return css.replace(
		URL,
		(_, before: string, address: string) =>
			`${before}./${posix.normalize(posix.join(folder, address))}`,
	);
}
