import { createHash } from 'node:crypto';
import { Html, markup, nothing } from './html.ts';

/** A page of the kit. */
export interface Document {
	readonly lang: string;
	readonly title: string;
	readonly styles: string;
	readonly body: Html;
}

/**
 * A page that needs nothing but itself: no script, no request. Its policy says so, and allows no style but the one
 * that stands in it.
 */
export function documentOf({ lang, title, styles, body }: Document): string {
	const style = compact(styles);
	return markup`<!doctype html>
		<html lang="${lang}">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="content-security-policy" content="${policyFor(style)}" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>${title}</title>
				<style>${new Html(style)}</style>
			</head>
			<body>
				${body}
			</body>
		</html>
	`.text.replace(/\n{2,}/g, '\n');
}

function policyFor(style: string): string {
	const hash = createHash('sha256').update(style).digest('base64');
	return [
		"default-src 'none'",
		`style-src 'sha256-${hash}'`,
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}

/** Without what only their authors need: comments, indents. */
function compact(styles: string): string {
	return styles
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/^\s+/gm, '')
		.trim();
}

/** A link to another page, a file or a place on this one. */
export function link(href: string, name: string | Html, lang?: string): Html {
	const other = lang === undefined ? nothing : markup` lang="${lang}" hreflang="${lang}"`;
	return markup`<a href="${href}"${other}>${name}</a>`;
}

/** Paragraphs, one for each text. */
export function paragraphs(texts: readonly (string | Html)[]): Html {
	return markup`${texts.map((text) => markup`<p>${text}</p>`)}`;
}

/** A list of short texts. */
export function list(items: readonly (string | Html)[]): Html {
	return markup`<ul>
		${items.map((item) => markup`<li>${item}</li>`)}
	</ul>`;
}
