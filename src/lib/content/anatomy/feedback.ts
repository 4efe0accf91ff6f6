import { activitiesOf } from './activities.ts';
import { anatomyOf } from './anatomy.ts';
import type { RawItemTexts, RawLessonTexts } from '../schema/lesson-texts.ts';
import type { RawLesson } from '../schema/lesson.ts';
import type { RawScenario } from '../schema/scenario.ts';
import type { Path } from '../reading/yaml-file.ts';

/** Something that can be chosen, its words, and what it has to say when it has been chosen. */
export interface Feedback {
	readonly id: string;
	readonly path: Path;
	/** `undefined` where other rules say that the words are missing. */
	readonly words: RawItemTexts | undefined;
	readonly needs: 'why' | 'outcome-and-why';
}

/** All that a learner can choose in a lesson and gets feedback on. */
export function feedbackOf(lesson: RawLesson, texts: RawLessonTexts): Feedback[] {
	if (lesson.kind === 'scenario') return ofScenario(lesson, texts);
	return activitiesOf(lesson).flatMap(({ activity, path, texts: at }) => {
		const { items, feedback } = anatomyOf(activity, path);
		// A question that is asked again has its words where it was asked first.
		if (feedback === 'none' || ('first' in activity && activity.first)) return [];
		const words = (lesson.kind === 'steps' ? texts.steps : texts.questions)[activity.id]?.items;
		return items.map(({ id }) => ({
			id,
			path: [...at, 'items', id],
			words: words?.[id],
			needs: feedback,
		}));
	});
}

function ofScenario(lesson: RawScenario, texts: RawLessonTexts): Feedback[] {
	return Object.entries(lesson.nodes).flatMap(([node, structure]): Feedback[] => {
		if (structure.kind === 'ending') return [];
		const words = texts.nodes[node];
		if (structure.kind === 'reply') {
			return structure.parts.flatMap((part) =>
				part.blocks.map(({ id }) => ({
					id,
					path: ['nodes', node, 'parts', part.id, 'blocks', id],
					words: words?.parts?.[part.id]?.blocks[id],
					needs: 'why' as const,
				})),
			);
		}
		return structure.choices.map(({ id }) => ({
			id,
			path: ['nodes', node, 'choices', id],
			words: words?.choices?.[id],
			needs: 'outcome-and-why' as const,
		}));
	});
}
