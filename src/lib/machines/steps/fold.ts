import { initialTransition, transition } from 'xstate';
import type { StepsLesson } from '../../content/index.ts';
import { eventsOf, isFinished, type Log, type LogEvent } from '../../log/index.ts';
import { finished, stepsMachine, type StepEvent, type StepsContext } from './machine.ts';

/** Where a learner stands in a lesson of steps. */
export interface StepsPlace extends StepsContext {
	/** The first step that is not done; `''` when all are. */
	readonly at: string;
}

/** Folds the log through the machine of a lesson of steps. What does not fit is passed over. */
export function foldSteps(lesson: StepsLesson, log: Log): StepsPlace {
	const machine = stepsMachine(lesson);
	let [snapshot] = initialTransition(machine);
	for (const event of eventsOf(log, lesson.id)) {
		if (event.type !== 'answer.given' && event.type !== 'step.passed') continue;
		if (snapshot.can(event)) [snapshot] = transition(machine, snapshot, event);
	}
	const state: string = snapshot.value;
	return { ...snapshot.context, at: state === finished ? '' : state };
}

/** Answers a question of a lesson of steps. An answer that is not whole, or to no question, changes nothing. */
export function answerStep(
	lesson: StepsLesson,
	log: Log,
	activity: string,
	answer: readonly string[],
): Log {
	return add(lesson, log, { type: 'answer.given', activity, answer });
}

/** Goes on from a step that asks nothing, or nothing that is anybody else's business. */
export function passStep(lesson: StepsLesson, log: Log, step: string): Log {
	return add(lesson, log, { type: 'step.passed', step });
}

function add(lesson: StepsLesson, log: Log, event: StepEvent): Log {
	const name = event.type === 'step.passed' ? event.step : event.activity;
	const before = foldSteps(lesson, log);
	// Steps come in order: whoever is not there yet cannot have done it.
	if (!before.done.includes(name) && before.at !== name) return log;
	if (event.type === 'step.passed' && before.done.includes(name)) return log;
	const given = { ...event, lesson: lesson.id };
	const isEarlier = (each: LogEvent) =>
		each.type === 'answer.given' && each.lesson === lesson.id && each.activity === name;
	// A second answer takes the place of the first, so that the log stays in the order of the steps.
	const next = log.some(isEarlier)
		? log.map((each) => (isEarlier(each) ? given : each))
		: [...log, given];
	const after = foldSteps(lesson, next);
	return after.done.includes(name) ? withFinish(lesson, next) : log;
}

/** The log with the finish of a lesson all of whose steps are done, if it is not in it yet. */
export function withFinish(lesson: StepsLesson, log: Log): Log {
	if (foldSteps(lesson, log).at !== '' || isFinished(lesson, log)) return log;
	return [...log, { type: 'lesson.finished', lesson: lesson.id }];
}
