import type { StudiedLesson } from './study.ts';

/** An objective, and how often it is asked for in the whole course. */
export interface GoalCount {
	readonly lesson: StudiedLesson;
	readonly goal: string;
	/** Its place in the list of its lesson. */
	readonly index: number;
	/** How many tasks of its own lesson ask for it. */
	readonly own: number;
	/** How many tasks elsewhere ask for it again. */
	readonly again: number;
}

/** Every objective of every lesson. */
export function goalsOf(lessons: readonly StudiedLesson[]): GoalCount[] {
	const tasks = lessons.flatMap((lesson) => lesson.tasks);
	return lessons.flatMap((lesson) =>
		lesson.data.goals.map((goal, index) => ({
			lesson,
			goal,
			index,
			own: lesson.tasks.filter((task) => task.goal === goal).length,
			again: tasks.filter(({ practises }) => practises === `${lesson.folder}/${goal}`).length,
		})),
	);
}
