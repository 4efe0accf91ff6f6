import type { CheckLesson, Lesson, ScenarioLesson, StepsLesson } from '../../content/index.ts';
import { answerCheck, beginRound, lastSeed, withCheckFinish } from '../check/fold.ts';
import type { Log, LogEvent } from '../../log/index.ts';
import { isQuestion, isWhole } from '../questions/judge.ts';
import { replayable, withEnding } from '../scenario/decide.ts';
import { withFinish } from '../steps/fold.ts';
import { parseNumber, type Parsed } from './parse.ts';

/** A log with what a record says of a lesson added, and how many decisions could not be taken over. */
interface ReadLesson {
	readonly log: Log;
	readonly lost: number;
}

/** Reads what a record says of a lesson, as far as the lesson still has it. */
export function readLesson(lesson: Lesson, log: Log, groups: Parsed): ReadLesson {
	switch (lesson.kind) {
		case 'scenario':
			return readScenario(lesson, log, groups);
		case 'steps':
			return readSteps(lesson, log, groups);
		case 'check':
			return readCheck(lesson, log, groups);
	}
}

function readScenario(lesson: ScenarioLesson, log: Log, groups: Parsed): ReadLesson {
	const [current = [], ...earlier] = groups.map((words) => idsOf(lesson, words.flat()));
	const moves = replayable(lesson, current);
	// A way that the scenario no longer has cannot be shown beside another.
	const kept = earlier
		.filter((path) => path.length > 0 && lengthOf(replayable(lesson, path)) === path.length)
		.map((path): LogEvent => ({ type: 'path.kept', lesson: lesson.id, path }));
	return {
		log: withEnding(lesson, [...log, ...kept, ...moves]),
		lost: current.length - lengthOf(moves),
	};
}

/** How many ids a path has in a record. */
function lengthOf(moves: Log): number {
	return moves.reduce(
		(sum, event) => sum + (event.type === 'reply.sent' ? event.blocks.length : 1),
		0,
	);
}

function readSteps(lesson: StepsLesson, log: Log, groups: Parsed): ReadLesson {
	const words = groups.flat().map((word) => idsOf(lesson, word));
	const events = words.flatMap((word) => stepEvent(lesson, word) ?? []);
	return {
		log: withFinish(lesson, [...log, ...events]),
		lost: words.length - events.length,
	};
}

function stepEvent(
	lesson: StepsLesson,
	[id = '', ...answer]: readonly string[],
): LogEvent | undefined {
	const step = lesson.steps.find((each) => each.id === id);
	if (!step) return undefined;
	if (!isQuestion(step)) return { type: 'step.passed', lesson: lesson.id, step: id };
	if (!isWhole(step, answer)) return undefined;
	return { type: 'answer.given', lesson: lesson.id, activity: id, answer };
}

function readCheck(lesson: CheckLesson, log: Log, groups: Parsed): ReadLesson {
	return groups.reduce<ReadLesson>((sofar, group) => readRound(lesson, sofar, group), {
		log,
		lost: 0,
	});
}

function readRound(
	lesson: CheckLesson,
	{ log, lost }: ReadLesson,
	[head = [], ...words]: Parsed[number],
) {
	const [sitting = ''] = idsOf(lesson, head.slice(0, 1));
	const seed = head[1] ?? lastSeed;
	const asked = words.map((word) => idsOf(lesson, word)[0] ?? '');
	let next = beginRound(lesson, log, sitting, seed, asked);
	let gone = 0;
	for (const word of words) {
		const [question = '', ...answer] = idsOf(lesson, word);
		const after = next === log ? next : answerCheck(lesson, next, question, answer);
		if (after === next) gone++;
		next = after;
	}
	return { log: withCheckFinish(lesson, next), lost: lost + gone };
}

/** The ids behind the numbers; `''` for a number that the lesson does not know. */
function idsOf(lesson: Lesson, numbers: readonly (number | undefined)[]): string[] {
	return numbers.map((number) => (number === undefined ? '' : (lesson.ids[number] ?? '')));
}

/** What the first block of a record says of a lesson: its endings, or that it is finished. */
export function readFinished(lesson: Lesson, block: string): Log {
	if (lesson.kind !== 'scenario') return [{ type: 'lesson.finished', lesson: lesson.id }];
	return idsOf(lesson, (block.match(/../g) ?? []).map(parseNumber))
		.filter((id) => id !== '' && isEnding(lesson, id))
		.map((ending) => ({ type: 'ending.reached', lesson: lesson.id, ending }) as const);
}

/**
 * An ending that the lesson no longer has still counts: the learner did finish. Only the number of a choice or
 * of another node cannot be an ending.
 */
function isEnding(lesson: ScenarioLesson, id: string): boolean {
	const node = lesson.nodes[id];
	if (node) return node.kind === 'ending';
	return !Object.values(lesson.nodes).some((each) => {
		if (each.kind === 'ending') return false;
		const options =
			each.kind === 'reply' ? each.parts.flatMap(({ blocks }) => blocks) : each.choices;
		return options.some((option) => option.id === id);
	});
}
