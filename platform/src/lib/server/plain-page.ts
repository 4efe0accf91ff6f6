import type { Locale } from '../texts/index.ts';

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** What a page without SvelteKit says. */
export type PlainPage = {
	readonly locale: Locale;
	readonly title: string;
	readonly sentence: string;
	readonly link?: { readonly href: string; readonly text: string };
	readonly status: number;
	/** Whose frame it may stand in. */
	readonly framedBy?: "'self'";
};

/** A page of one sentence, for where SvelteKit has no page to show. */
export const plainPage = (given: PlainPage): Response => {
	const { locale, title, sentence, link, status, framedBy = "'none'" } = given;
	const html = `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/plain.css">
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(sentence)}</p>
${link ? `<p><a target="_top" href="${escaped(link.href)}">${escaped(link.text)}</a></p>` : ''}
</main>
</html>`;
	return new Response(html, {
		status,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'content-security-policy': `default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${framedBy}`,
		},
	});
};
