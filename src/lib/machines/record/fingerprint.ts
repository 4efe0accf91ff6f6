import type { Lesson } from '../../content/index.ts';
import { oncePerLesson } from '../once-per-lesson.ts';
import { hash } from '../../log/index.ts';

/** What says nothing about which decisions can be replayed. */
const aside = new Set([
	'claims',
	'law',
	'goal',
	'value',
	'misconception',
	'mood',
	'topic',
	'practises',
	'grade',
	'right',
]);

/**
 * Four characters that change when a lesson's structure does: its nodes, choices, effects, conditions, steps or
 * questions. Its words do not count, nor what only says how good a choice is, so a correction disturbs no one.
 */
export const fingerprint = oncePerLesson((lesson: Lesson) =>
	hash(
		JSON.stringify(structureOf(lesson), (key, value: unknown) =>
			aside.has(key) ? undefined : value,
		),
		4,
	),
);

function structureOf(lesson: Lesson): unknown {
	switch (lesson.kind) {
		case 'scenario':
			return [lesson.start, lesson.meters, lesson.nodes];
		case 'steps':
			return lesson.steps;
		case 'check':
			return [lesson.sittings, lesson.questions];
	}
}
