import type { CourseOptions, RolePath, TextByLocale } from './options.ts';

/**
 * What a package is called where packages are listed. With several paths a manager has to tell them
 * apart, so the path joins in; with one path it would only be noise. A path that bears the course's name is enough.
 *
 * @returns the title by locale
 */
export function packageTitle(course: CourseOptions, path: RolePath): TextByLocale {
	const several = course.paths.length > 1;
	return Object.fromEntries(
		course.locales.map((locale) => {
			const whole = course.title[locale] ?? '';
			const part = path.title[locale] ?? '';
			if (!several) return [locale, whole];
			return [locale, part.startsWith(whole) ? part : `${whole} – ${part}`];
		}),
	);
}

/**
 * Cuts a text at a word, with an ellipsis. Counts UTF-16 units, as XML Schema tools on the JVM do.
 *
 * @param limit the most characters, the ellipsis included
 */
export function cutAtWord(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const head = text.slice(0, limit - 1);
	const space = head.lastIndexOf(' ');
	const kept = space > limit / 2 ? head.slice(0, space) : head;
	// A lone half of a surrogate pair is not a character, and not XML.
	return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
