import type {
	CheckLesson,
	Lesson,
	ScenarioLesson,
	StepsLesson,
} from '../../src/lib/content/index.ts';
import { begin, type Log } from '../../src/lib/log/index.ts';
import {
	answerCheck,
	answerStep,
	beginRound,
	encodeRecord,
	fold,
	isQuestion,
	passStep,
	roundsOf,
	stepBack,
	type Place,
} from '../../src/lib/machines/index.ts';
import { realCourse } from '../support/course.ts';
import { playByGrade } from '../support/play.ts';
import { rightAnswer, wrongAnswer } from './models/answers.ts';

/*
 * A long past in a moment: logs of what a learner has done, made on the Node side, and the record of them, as the
 * course itself would have kept it.
 */

const { course } = realCourse();

/** The name of the attempt of every seeded learner. */
const key = 'seeded00';

type Past = (log: Log) => Log;

/** The record of a learner who has done all this. */
export function recordOf(...past: readonly Past[]): string {
	const log = past.reduce<Log>((sofar, each) => each(sofar), begin([], key));
	return encodeRecord(course.lessons, log);
}

/** Did the steps of a lesson before one (or all of them), each question rightly. */
export const atStep =
	(id: string, step?: string): Past =>
	(from) => {
		const lesson = stepsOf(id);
		const wanted = lesson.steps.findIndex((each) => each.id === step);
		const end = step === undefined ? lesson.steps.length : wanted;
		if (end < 0) throw new Error(`${id} has no step ${step}.`);
		return lesson.steps.slice(0, end).reduce<Log>((log, each) => {
			if (!isQuestion(each)) return passStep(lesson, log, each.id);
			return answerStep(lesson, log, each.id, rightAnswer(each));
		}, from);
	};

/** Took the best choices in a scenario until a place that fits; without one, to the end. */
export const played =
	(id: string, fits: (place: Place) => boolean = () => false): Past =>
	(from) => {
		const lesson = scenarioOf(id);
		let log = from;
		for (let place = fold(lesson, log); !fits(place); place = fold(lesson, log)) {
			if (place.node.kind === 'ending') break;
			log = playByGrade(lesson, 'best', 1, log);
		}
		return log;
	};

/** Took so many choices in a scenario, the best each time. */
export const atChoice =
	(id: string, decisions: number): Past =>
	(from) =>
		playByGrade(scenarioOf(id), 'best', decisions, from);

/** Played a scenario to the end, and then a second time in a poorer way. */
export const playedTwice =
	(id: string): Past =>
	(from) => {
		const lesson = scenarioOf(id);
		return playByGrade(lesson, 'poor', Infinity, stepBack(lesson, played(id)(from), 0));
	};

/** Began the check and answered so many of its questions. */
export const atQuestion =
	(answers: number, right = true): Past =>
	(from) => {
		const lesson = theCheck();
		let log = beginRound(lesson, from, lesson.sittings[0]?.id ?? '', 7);
		for (const id of roundsOf(lesson, log).at(-1)?.questions.slice(0, answers) ?? []) {
			const question = lesson.questions.find((each) => each.id === id);
			if (!question) continue;
			log = answerCheck(lesson, log, id, right ? rightAnswer(question) : wrongAnswer(question));
		}
		return log;
	};

function theCheck(): CheckLesson {
	const lesson = lessonOf(course.testOut?.lesson ?? '');
	if (lesson.kind !== 'check') throw new Error(`${lesson.id} is no check.`);
	return lesson;
}

function lessonOf(id: string): Lesson {
	const lesson = course.lessons.find((each) => each.id === id);
	if (!lesson) throw new Error(`There is no lesson ${id}.`);
	return lesson;
}

function stepsOf(id: string): StepsLesson {
	const lesson = lessonOf(id);
	if (lesson.kind !== 'steps') throw new Error(`${id} has no steps.`);
	return lesson;
}

function scenarioOf(id: string): ScenarioLesson {
	const lesson = lessonOf(id);
	if (lesson.kind !== 'scenario') throw new Error(`${id} is no scenario.`);
	return lesson;
}
