import type { Course, Grade, Lesson } from '../../src/lib/content/index.ts';
import { decide, fold, type Log } from '../../src/lib/machines/index.ts';

/**
 * The log of a learner who takes the choice with the same grade each time, until an ending or for so many decisions.
 * It asks for no id, so that a changed lesson breaks no test.
 */
export function playByGrade(lesson: Lesson, grade: Grade, decisions = Infinity): Log {
	let log: Log = [];
	for (let taken = 0; taken < decisions; taken++) {
		const { node } = fold(lesson, log);
		if (node.kind === 'ending') break;
		const choice = node.choices.find((each) => each.grade === grade) ?? node.choices[0];
		if (!choice) break;
		log = decide(lesson, log, choice.id);
	}
	return log;
}

/** The course as a later author might change it: each lesson has lost the choice that was best at its first decision. */
export function withoutFirstBest(course: Course): Course {
	return {
		...course,
		lessons: course.lessons.map((lesson) => {
			const node = lesson.nodes[lesson.start];
			if (node?.kind !== 'decision') return lesson;
			const choices = node.choices.filter(({ grade }) => grade !== 'best');
			return { ...lesson, nodes: { ...lesson.nodes, [node.id]: { ...node, choices } } };
		}),
	};
}
