import type { Course, Lesson } from '../content/index.ts';
import { decisionsLeft } from './distance.ts';
import { fold } from './fold.ts';
import { endingsOf, type Log } from './log.ts';

/** What an attempt amounts to, for the learner and for the platform. */
export interface Progress {
	/** `completed` when each lesson of the path has been played to an ending. */
	readonly completion: 'incomplete' | 'completed';
	/** 0–1. Only a completed path has 1. */
	readonly share: number;
	/** The ids of the lessons that are finished. */
	readonly finished: readonly string[];
}

/** @param path the id of the role path; an unknown one means all lessons */
export function progressOf(course: Course, path: string, log: Log): Progress {
	const lessons = lessonsOf(course, path);
	const finished = lessons.filter((lesson) => isFinished(lesson, log));
	const sum = lessons.reduce((total, lesson) => total + shareOf(lesson, log), 0);
	const completed = finished.length === lessons.length;
	return {
		completion: completed ? 'completed' : 'incomplete',
		share: completed ? 1 : sum / lessons.length,
		finished: finished.map(({ id }) => id),
	};
}

/** The lessons of a role path, in order. */
export function lessonsOf(course: Course, path: string): readonly Lesson[] {
	const wanted = course.paths.find(({ id }) => id === path)?.lessons;
	return wanted ? course.lessons.filter(({ id }) => wanted.includes(id)) : course.lessons;
}

/** Whether a lesson was ever played to an ending. */
export function isFinished(lesson: Lesson, log: Log): boolean {
	return endingsOf(log, lesson.id).length > 0;
}

function shareOf(lesson: Lesson, log: Log): number {
	if (isFinished(lesson, log)) return 1;
	const { node, context } = fold(lesson, log);
	const taken = context.taken.length;
	return taken / (taken + decisionsLeft(lesson, node.id));
}
