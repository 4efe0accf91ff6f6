import { isLocale, locales } from '../texts/index.ts';
import type { Locale } from '../texts/index.ts';

type Wanted = { readonly language: string; readonly weight: number };

const wanted = (part: string): Wanted => {
	const [tag = '', ...parameters] = part.trim().split(';');
	const q = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean);
	return {
		language: tag.toLowerCase().split('-')[0] ?? '',
		weight: q === undefined ? 1 : Number(q),
	};
};

/**
 * The language of a page: what was chosen before, else what the browser asks for, else Swedish.
 *
 * @param cookie value of the language cookie
 * @param header `Accept-Language` (RFC 9110 12.5.4)
 */
export const chooseLocale = (cookie: string | undefined, header: string | null): Locale => {
	if (isLocale(cookie)) return cookie;
	const best = (header ?? '')
		.split(',')
		.map(wanted)
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.map(({ language }) => language)
		.find(isLocale);
	return best ?? locales[0];
};
