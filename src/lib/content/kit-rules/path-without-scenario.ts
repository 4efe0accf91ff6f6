import { discussedIn } from '../anatomy/kit-paths.ts';
import { issueAt } from '../reading/lesson-files.ts';
import type { KitRule } from './index.ts';

/** A path whose group has nothing to talk about: the kit's plan for a meeting needs a scenario. */
export const pathWithoutScenario: KitRule = ({ course: { course }, lessons }) => {
	const known = lessons.map(({ lesson }) => lesson.data);
	return course.data.paths.flatMap((path, index) => {
		if (discussedIn(path, known).length > 0) return [];
		return issueAt(course.yaml, ['paths', index, 'id'], {
			code: 'path-without-scenario',
			what: {
				sv: `Vägen ”${path.id}” har inget scenario som chefspaketet kan bygga en träff på.`,
				en: `The path “${path.id}” has no scenario that the manager’s kit can build a meeting on.`,
			},
			todo: {
				sv: 'Lägg till ett scenario under lessons eller extra, eller ta bort mappen kit.',
				en: 'Add a scenario under lessons or extra, or remove the folder kit.',
			},
		});
	});
};
