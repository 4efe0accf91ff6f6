import type { RawActivity } from '../schema/activity/activity.ts';
import type { RawLesson } from '../schema/lesson.ts';
import type { Path } from '../reading/yaml-file.ts';

/** An activity, with where it and its words stand. */
export interface PlacedActivity {
	readonly activity: RawActivity;
	readonly path: Path;
	readonly texts: Path;
}

/** The steps of a lesson, or the questions of a check; none in a scenario. */
export function activitiesOf(lesson: RawLesson): PlacedActivity[] {
	if (lesson.kind === 'scenario') return [];
	const list = lesson.kind === 'steps' ? 'steps' : 'questions';
	const activities: readonly RawActivity[] =
		lesson.kind === 'steps' ? lesson.steps : lesson.questions;
	return activities.map((activity, index) => ({
		activity,
		path: [list, index],
		texts: [list, activity.id],
	}));
}
