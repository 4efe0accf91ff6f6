import type { Issue } from '../reading/issue.ts';
import { issueAt } from '../reading/lesson-files.ts';
import { lacking } from '../anatomy/text-paths.ts';
import type { Words, WordsRule } from '../anatomy/words.ts';

/** Words that a translation does not have. */
export const textMissingInLocale: WordsRule = (words) =>
	words.locales.slice(1).flatMap((locale) => missingIn(words, locale));

function missingIn({ wanted, files }: Words, locale: string): Issue[] {
	const translated = files.get(locale);
	if (!translated) return [];
	return lacking(wanted, translated.present).map((path) =>
		issueAt(translated.yaml, path, {
			code: 'text-missing-in-locale',
			what: {
				sv: `Texten för ${path.join(' → ')} saknas på språket ${locale}.`,
				en: `The text for ${path.join(' → ')} is missing in ${locale}.`,
			},
			todo: {
				sv: 'Översätt den och lägg till den här.',
				en: 'Translate it and add it here.',
			},
		}),
	);
}
