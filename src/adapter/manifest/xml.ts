/** Characters that XML 1.0 has no way to write. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text as XML, good for elements and for attributes in double quotes. */
export function escapeXml(text: string): string {
	return text
		.replace(FORBIDDEN, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** A text as an xs:ID: a letter or underscore first, then no spaces or colons. */
export function xmlId(text: string): string {
	const plain = text.replace(/[^A-Za-z0-9._-]/g, '-');
	return /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`;
}

/** Reserved and unreserved characters of RFC 3986, and whole percent escapes. */
export const ENCODED = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;

/** True if an address does not start at the manifest. */
export function isAbsolute(address: string): boolean {
	return /^(?:\/|\\|[a-z][a-z0-9+.-]*:)/i.test(address);
}

/** The file name that an address means. A broken escape has its own rule. */
export function decodeHref(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

/** A file name as an address: percent-encoded, with its slashes. */
export function href(name: string): string {
	return name.split('/').map(encodeURIComponent).join('/');
}
