/*
 * No charset for HTML, CSS and scripts: older courses are not always UTF-8 and say so themselves,
 * and a charset here would overrule what they say. Modules are UTF-8 by definition.
 */
const types: Readonly<Record<string, string>> = {
	html: 'text/html',
	htm: 'text/html',
	xhtml: 'application/xhtml+xml',
	js: 'text/javascript',
	mjs: 'text/javascript',
	css: 'text/css',
	json: 'application/json',
	map: 'application/json',
	webmanifest: 'application/manifest+json',
	xml: 'text/xml',
	xsd: 'text/xml',
	dtd: 'application/xml-dtd',
	txt: 'text/plain',
	md: 'text/plain; charset=utf-8',
	csv: 'text/csv',
	vtt: 'text/vtt; charset=utf-8',
	srt: 'text/plain; charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	gif: 'image/gif',
	webp: 'image/webp',
	avif: 'image/avif',
	bmp: 'image/bmp',
	ico: 'image/x-icon',
	woff: 'font/woff',
	woff2: 'font/woff2',
	ttf: 'font/ttf',
	otf: 'font/otf',
	eot: 'application/vnd.ms-fontobject',
	mp4: 'video/mp4',
	m4v: 'video/mp4',
	webm: 'video/webm',
	ogv: 'video/ogg',
	mov: 'video/quicktime',
	mpg: 'video/mpeg',
	mp3: 'audio/mpeg',
	m4a: 'audio/mp4',
	aac: 'audio/aac',
	ogg: 'audio/ogg',
	wav: 'audio/wav',
	wasm: 'application/wasm',
	pdf: 'application/pdf',
	rtf: 'application/rtf',
	swf: 'application/x-shockwave-flash',
};

/** The media type of a file by its ending; the safe one for endings nobody knows. */
export const mimeOf = (path: string): string => {
	const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
	return (Object.hasOwn(types, ending) ? types[ending] : undefined) ?? 'application/octet-stream';
};
