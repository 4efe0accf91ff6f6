import type {
	CheckLesson,
	Course,
	Lesson,
	Question,
	ScenarioLesson,
} from '../../src/lib/content/index.ts';
import { begin, type Log } from '../../src/lib/log/index.ts';
import {
	answerCheck,
	answerStep,
	beginRound,
	isQuestion,
	lastSeed,
	passStep,
	roundsOf,
	settle,
	shuffled,
	stepBack,
} from '../../src/lib/machines/index.ts';
import { playByChance } from './play.ts';

interface Amount {
	/** The key of the attempt. */
	readonly key?: string;
	/** How many of the lessons are taken. */
	readonly lessons: number;
	/** How often each scenario is played, and each check taken. */
	readonly times: number;
}

/** What a learner may have done who does everything by chance: the same each time for the same seed. */
export function logByChance(
	course: Course,
	seed: string,
	{ key = 'chance', lessons, times }: Amount,
): Log {
	const path = course.paths[0]?.id ?? '';
	const taken = shuffled(course.lessons, seed).slice(0, lessons);
	const log = taken.reduce<Log>(
		(sofar, lesson) => attempted(lesson, sofar, `${seed}/${lesson.id}`, times),
		begin([], key),
	);
	return settle({ course, path, lessons: course.lessons }, log);
}

function attempted(lesson: Lesson, log: Log, seed: string, times: number): Log {
	switch (lesson.kind) {
		case 'scenario':
			return played(lesson, log, seed, times);
		case 'steps':
			return lesson.steps
				.slice(0, 1 + numberIn(`${seed}/steps`, lesson.steps.length))
				.reduce<Log>(
					(sofar, step) =>
						isQuestion(step)
							? answerStep(lesson, sofar, step.id, anyAnswer(step, seed))
							: passStep(lesson, sofar, step.id),
					log,
				);
		case 'check':
			return Array.from({ length: times }).reduce<Log>(
				(sofar, _, time) => checked(lesson, sofar, `${seed}/${time}`),
				log,
			);
	}
}

/** To an ending, back to where chance says, and on again. */
function played(lesson: ScenarioLesson, log: Log, seed: string, times: number): Log {
	let sofar: Log = log;
	for (let time = 0; time < times; time++) {
		const own = playByChance(lesson, `${seed}/${time}`);
		sofar = [...stepBack(lesson, sofar, 0), ...own];
	}
	return sofar;
}

function checked(lesson: CheckLesson, log: Log, seed: string): Log {
	const begun = beginRound(lesson, log, lesson.sittings[0]?.id ?? '', numberIn(seed, lastSeed));
	return (roundsOf(lesson, begun).at(-1)?.questions ?? []).reduce<Log>((sofar, id) => {
		const question = lesson.questions.find((each) => each.id === id);
		return question ? answerCheck(lesson, sofar, id, anyAnswer(question, seed)) : sofar;
	}, begun);
}

function anyAnswer(question: Question, seed: string): readonly string[] {
	const any = <T>(items: readonly T[]) => shuffled(items, `${seed}/${question.id}`);
	switch (question.kind) {
		case 'single':
			return any(question.options)
				.slice(0, 1)
				.map(({ id }) => id);
		case 'multiple':
			return any(question.options)
				.slice(0, 2)
				.map(({ id }) => id);
		case 'ordering':
			return any(question.items);
		case 'matching':
		case 'categorise':
			return question.items.flatMap((item) => [item.id, item.in]);
		case 'words':
			return any(question.items)
				.slice(0, 3)
				.map(({ id }) => id);
		case 'composed':
			return question.parts.flatMap(({ blocks }) =>
				any(blocks)
					.slice(0, 1)
					.map(({ id }) => id),
			);
	}
}

/** From 0 and below this one. */
function numberIn(seed: string, below: number): number {
	return (
		shuffled(
			Array.from({ length: below }, (_, index) => index),
			seed,
		)[0] ?? 0
	);
}
