import type { RawScenario } from '../schema/scenario.ts';
import { inLessons, type Finding } from './rule.ts';
import type { StudiedLesson, Study } from './study.ts';

/** A lesson that is a scenario. */
export interface StudiedScenario extends StudiedLesson {
	readonly data: RawScenario;
}

/** Looks at each scenario. */
export function inScenarios(
	find: (lesson: StudiedScenario, study: Study) => readonly Finding[],
): (study: Study) => readonly Finding[] {
	return inLessons((lesson, study) => {
		const { data } = lesson;
		return data.kind === 'scenario' ? find({ ...lesson, data }, study) : [];
	});
}
