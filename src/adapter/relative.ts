import { mapSegments } from './html.ts';

/** `src="/a.png"` in a tag. kit writes `%sveltekit.assets%/a.png` that way. */
const ATTRIBUTE = /(\s(?:src|href|poster)=["'])\/([^"'?#]+)/g;
/** `"/app/start.js"`, whole, in a script. */
const STRING = /(["'`])\/([^"'`]+)\1/g;
const CSS_URL = /(url\(\s*["']?)\/([^"')?#]+)/g;

/** With `bundleStrategy` inline: relative to the bundle and style sheet that are no more. */
const BUNDLE_STRING = /(["'`])(assets\/[^"'`]+)\1/g;
const BUNDLE_URL = /(url\(\s*["']?)((?:\.{1,2}\/)*[^"')?#/:][^"')?#:]*)/g;

/**
 * Makes index.html find its files in any folder. With `bundleStrategy` split and single kit writes
 * `/app/…` in spite of `paths.relative`. Only what names a real file is touched: the rest is for
 * the reference check, so that nothing wrong is hidden.
 *
 * @param names the files of the build, seen from its root
 */
export function relativePage(html: string, names: ReadonlySet<string>): string {
	return mapSegments(html, {
		markup: (text) =>
			text.replace(ATTRIBUTE, (all, before: string, name: string) =>
				names.has(name) ? `${before}./${name}` : all,
			),
		// import() in an inline script is resolved against the page.
		script: (text) =>
			text
				.replace(STRING, (all, quote: string, name: string) =>
					isBuilt(name, names) ? `${quote}./${name}${quote}` : all,
				)
				.replace(BUNDLE_STRING, (all, quote: string, name: string) => {
					const place = ending(`/immutable/${name}`, names);
					return place === undefined ? all : `${quote}./${place}${quote}`;
				}),
		style: (text) =>
			relativeCss(text, 'index.html', names).replace(
				BUNDLE_URL,
				(all: string, before: string, address: string) => {
					const place = fromStyleSheet(address, names);
					return place === undefined ? all : `${before}./${place}`;
				},
			),
	});
}

/**
 * Makes `url(/…)` in a style sheet relative to the style sheet.
 *
 * @param file where the style sheet is, seen from the root of the build
 */
export function relativeCss(css: string, file: string, names: ReadonlySet<string>): string {
	const up = '../'.repeat(file.split('/').length - 1) || './';
	return css.replace(CSS_URL, (all, before: string, name: string) =>
		names.has(name) ? `${before}${up}${name}` : all,
	);
}

/** kit's own loader only: an author's "/picture.png" in code is a mistake to be told, not mended. */
function isBuilt(name: string, names: ReadonlySet<string>): boolean {
	return /\.(js|css)$/.test(name) && names.has(name);
}

/** The file that kit put aside, as `app/immutable/assets/a.hash.png`. */
function ending(end: string, names: ReadonlySet<string>): string | undefined {
	return [...names].find((name) => name.endsWith(end));
}

/** The file that an address meant while it stood in kit's style sheet, `app/immutable/assets/style.css`. */
function fromStyleSheet(address: string, names: ReadonlySet<string>): string | undefined {
	const folders = new Set(
		[...names].flatMap((name) => /^.*\/immutable\/assets\//.exec(name) ?? []),
	);
	return [...folders].map((folder) => resolve(address, folder)).find((name) => names.has(name));
}

/** @returns the name seen from the root; an address that climbs out of the package keeps its `../` */
function resolve(address: string, folder: string): string {
	const parts = folder.split('/').slice(0, -1);
	for (const part of address.split('/')) {
		if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}
