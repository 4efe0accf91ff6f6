import type { CheckLesson, Lesson, Question, ScenarioLesson } from '../../src/lib/content/index.ts';
import { begin, type Log } from '../../src/lib/log/index.ts';
import {
	answerCheck,
	answerStep,
	beginRound,
	encodeRecord,
	isQuestion,
	lastSeed,
	passStep,
	roundsOf,
	stepBack,
} from '../../src/lib/machines/index.ts';
import { logOfPath, playByGrade } from '../support/play.ts';
import { walkScenario } from '../support/walk.ts';

/** The record of the longest path of any scenario. */
export function longestPathRecord(lessons: readonly Lesson[]): number {
	const scenarios = lessons.filter((lesson) => lesson.kind === 'scenario');
	const lengths = scenarios.map(
		(lesson) => encodeRecord(lessons, logOfPath(lesson, longestPath(lesson))).length,
	);
	return Math.max(...lengths);
}

function longestPath(lesson: ScenarioLesson): readonly string[] {
	let longest: readonly string[] = [];
	for (const { path } of walkScenario(lesson)) if (path.length > longest.length) longest = path;
	return longest;
}

/**
 * The record of the longest realistic attempt on the whole course: all lessons, every question answered as long as
 * can be, the self-assessment twice, two knowledge checks, and in each full scenario three what-ifs.
 */
export function longestAttemptRecord(lessons: readonly Lesson[]): number {
	const log = lessons.reduce<Log>((sofar, lesson) => attempted(lesson, sofar), begin([], 'abcdef'));
	return encodeRecord(lessons, [...log, { type: 'path.completed' }]).length;
}

function attempted(lesson: Lesson, log: Log): Log {
	switch (lesson.kind) {
		case 'scenario':
			return withWhatIfs(lesson, playByGrade(lesson, 'poor', Infinity, log));
		case 'steps':
			return lesson.steps.reduce<Log>(
				(sofar, step) =>
					isQuestion(step)
						? answerStep(lesson, sofar, step.id, longestAnswer(step))
						: passStep(lesson, sofar, step.id),
				log,
			);
		case 'check':
			return [1, lastSeed].reduce<Log>((sofar, seed) => checked(lesson, sofar, seed), log);
	}
}

function withWhatIfs(lesson: ScenarioLesson, log: Log): Log {
	if (lesson.size === 'mini') return log;
	return [0, 1, 2].reduce<Log>((sofar, steps) => {
		const grade = steps % 2 === 0 ? 'fair' : 'poor';
		return playByGrade(lesson, grade, Infinity, stepBack(lesson, sofar, steps));
	}, log);
}

function checked(lesson: CheckLesson, log: Log, seed: number): Log {
	const begun = beginRound(lesson, log, lesson.sittings[0]?.id ?? '', seed);
	const asked = roundsOf(lesson, begun).at(-1)?.questions ?? [];
	return asked.reduce<Log>((sofar, id) => {
		const question = lesson.questions.find((each) => each.id === id);
		return question ? answerCheck(lesson, sofar, id, longestAnswer(question)) : sofar;
	}, begun);
}

/** A whole answer that names as much as an answer can. */
function longestAnswer(question: Question): readonly string[] {
	switch (question.kind) {
		case 'single':
			return question.options.slice(0, 1).map(({ id }) => id);
		case 'multiple':
			return question.options.map(({ id }) => id);
		case 'ordering':
			return question.items;
		case 'matching':
		case 'categorise':
			return question.items.flatMap((item) => [item.id, item.in]);
		case 'words':
			return question.items.map(({ id }) => id);
		case 'composed':
			return question.parts.flatMap(({ blocks }) => blocks.slice(0, 1).map(({ id }) => id));
	}
}
