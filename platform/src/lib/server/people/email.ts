import { tidy } from './tidy.ts';

/** RFC 5321 4.5.3.1.3, without the angle brackets. */
const LONGEST = 254;

/** Mail programs copy an address as `Anna Berg <anna@city.example>`, and web pages as `mailto:`. */
const bare = (text: string): string =>
	/<([^<>]*)>$/.exec(text)?.[1]?.trim() ?? text.replace(/^mailto:/i, '');

/** Somewhat stricter than the standards: nobody's address at work has quotes or comments in it. */
const ADDRESS =
	/^[^\s@<>()[\]",:;\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

/**
 * Reads an e-mail address as somebody has typed or pasted it.
 *
 * @returns it in lower case; `''` when there is none, nothing when it is no address
 */
export const readEmail = (text: string): string | undefined => {
	const email = bare(tidy(text)).toLowerCase();
	if (email === '') return '';
	return email.length <= LONGEST && ADDRESS.test(email) ? email : undefined;
};
