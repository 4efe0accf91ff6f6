import type { CheckLesson, Course } from '../../content/index.ts';
import type { Log } from '../../log/index.ts';
import { answerCheck, beginRound, roundsOf } from '../../machines/index.ts';
import { example } from '../example.ts';
import { answerTo, type Quality } from '../questions/asked.examples.ts';
import Check from './Check.svelte';

/** The first check of the course; fails loudly when there is none. */
export function theCheck(course: Course): CheckLesson {
	const found = course.lessons.find((lesson) => lesson.kind === 'check');
	if (found?.kind !== 'check') throw new Error('The course has no check.');
	return found;
}

/** Begins a round and answers so many of its questions, all alike. */
function round(course: Course, from: Log, quality: Quality, answers = Infinity, sitting = 0): Log {
	const lesson = theCheck(course);
	let log = beginRound(lesson, from, lesson.sittings[sitting]?.id ?? '', 7);
	for (const id of roundsOf(lesson, log).at(-1)?.questions.slice(0, answers) ?? []) {
		const question = lesson.questions.find((each) => each.id === id);
		if (question) log = answerCheck(lesson, log, id, answerTo(question, quality));
	}
	return log;
}

const checkOf = (name: string, log: (course: Course, sofar: Log) => Log, sitting = 0) =>
	example(Check, {
		name: `check: ${name}`,
		log,
		props: (scene) => {
			const lesson = theCheck(scene.course);
			const id = lesson.sittings[sitting]?.id ?? '';
			return { lesson, texts: scene.textsOf(lesson.id), sitting: id };
		},
	});

export const checkExamples = [
	checkOf('before the first try', (_, log) => log),
	checkOf('after a try that was not enough', (course, log) => round(course, log, 'wrong')),
	checkOf('after a try that was passed', (course, log) => round(course, log, 'right')),
	checkOf('under way', (course, log) => round(course, log, 'right', 3)),
	checkOf('at the last question', (course, log) => round(course, log, 'right', 9)),
	checkOf('at the last question, the others wrong', (course, log) =>
		round(course, log, 'wrong', 9),
	),
	checkOf('the follow-up', (_, log) => log, 1),
	checkOf(
		'the follow-up, while a check is under way',
		(course, log) => round(course, log, 'right', 3),
		1,
	),
	checkOf('the follow-up, done', (course, log) => round(course, log, 'half', Infinity, 1), 1),
];
