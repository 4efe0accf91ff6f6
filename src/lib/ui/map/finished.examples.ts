import type { Course } from '../../content/index.ts';
import { endingsOf, type Log } from '../../log/index.ts';

/** The log of a learner who has finished these lessons. */
export function finish(course: Course, ids: readonly string[], from: Log): Log {
	return course.lessons
		.filter(({ id }) => ids.includes(id))
		.reduce<Log>((log, lesson) => {
			if (lesson.kind !== 'scenario')
				return [...log, { type: 'lesson.finished', lesson: lesson.id }];
			const ending = Object.values(lesson.nodes).find(({ kind }) => kind === 'ending')?.id ?? '';
			const isThere = endingsOf(log, lesson.id).includes(ending);
			return isThere ? log : [...log, { type: 'ending.reached', lesson: lesson.id, ending }];
		}, from);
}

/** The log of a learner who has finished the first path of the course, with what was done besides. */
export function finishPath(course: Course, from: Log): Log {
	return [...finish(course, course.paths[0]?.lessons ?? [], from), { type: 'path.completed' }];
}
