import { repeated, type UsedId } from './changed-ids.ts';
import type { Issue, Sentence } from '../reading/issue.ts';
import { issueAt } from '../reading/lesson-files.ts';
import type { YamlFile } from '../reading/yaml-file.ts';

const otherId: Sentence = {
	sv: 'Ge ett av dem ett annat id, eller ta bort det ena.',
	en: 'Give one of them another id, or remove one.',
};

/**
 * An issue for each id that comes again among those that must differ.
 * @param todo what to do, when the usual advice says too little
 */
export function duplicateIds(
	yaml: YamlFile,
	used: readonly UsedId[],
	todo: Sentence = otherId,
): Issue[] {
	return repeated(used).map(({ id, path }) =>
		issueAt(yaml, path, {
			code: 'duplicate-id',
			what: { sv: `”${id}” finns redan.`, en: `“${id}” is there already.` },
			todo,
		}),
	);
}
