import { issueAt } from '../reading/lesson-files.ts';
import { isOptional, lacking } from '../anatomy/text-paths.ts';
import type { WordsRule } from '../anatomy/words.ts';

/** Words that nothing asks for: a slip of the pen, or a place that is gone. */
export const orphanText: WordsRule = ({ structure, wanted, files }) =>
	[...files.values()].flatMap(({ yaml, present }) =>
		lacking(present, wanted)
			.filter((path) => !isOptional(path))
			.map((path) =>
				issueAt(yaml, path, {
					code: 'orphan-text',
					what: {
						sv: `Ingenting i ${structure} använder texten ${path.join(' → ')}.`,
						en: `Nothing in ${structure} uses the text ${path.join(' → ')}.`,
					},
					todo: {
						sv: 'Kontrollera att id:t är rätt stavat, eller ta bort texten.',
						en: 'Check that the id is spelled right, or remove the text.',
					},
				}),
			),
	);
