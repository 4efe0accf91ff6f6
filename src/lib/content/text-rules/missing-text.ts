import { issueAt } from '../reading/lesson-files.ts';
import { lacking } from '../anatomy/text-paths.ts';
import type { WordsRule } from '../anatomy/words.ts';

/** The structure asks for words that the course's own locale does not have. */
export const missingText: WordsRule = ({ locales, structure, wanted, files }) => {
	const own = files.get(locales[0] ?? '');
	if (!own) return [];
	return lacking(wanted, own.present).map((path) =>
		issueAt(own.yaml, path, {
			code: 'missing-text',
			what: {
				sv: `Det finns ingen text för ${path.join(' → ')}.`,
				en: `There is no text for ${path.join(' → ')}.`,
			},
			todo: {
				sv: `Skriv den här, eller ta bort stället ur ${structure}.`,
				en: `Write it here, or remove the place from ${structure}.`,
			},
		}),
	);
};
