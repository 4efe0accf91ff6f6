import { issueAt } from '../reading/lesson-files.ts';
import { leavesOf, placeholdersOf } from '../anatomy/text-leaves.ts';
import type { WordsRule } from '../anatomy/words.ts';

/** A `{{placeholder}}` that the player does not fill in: the learner would read the braces. */
export const unknownPlaceholder: WordsRule = ({ placeholders, files }) =>
	[...files.values()].flatMap(({ yaml, data }) =>
		leavesOf(data).flatMap(({ path, text }) =>
			placeholdersOf(text)
				.filter((name) => !placeholders.includes(name))
				.map((name) =>
					issueAt(yaml, path, {
						code: 'unknown-placeholder',
						what: {
							sv: `Platshållaren {{${name}}} finns inte.`,
							en: `The placeholder {{${name}}} does not exist.`,
						},
						todo: advice(placeholders),
					}),
				),
		),
	);

function advice(placeholders: readonly string[]) {
	if (placeholders.length === 0) {
		return {
			sv: 'Ta bort den. Lektionens texter har inga platshållare.',
			en: 'Remove it. The texts of a lesson have no placeholders.',
		};
	}
	const known = placeholders.map((name) => `{{${name}}}`).join(', ');
	return { sv: `Använd någon av: ${known}.`, en: `Use one of: ${known}.` };
}
