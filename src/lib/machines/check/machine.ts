import { assign, setup } from 'xstate';
import type { CheckLesson } from '../../content/index.ts';
import type { DrawMade } from '../../log/index.ts';
import { oncePerLesson } from '../once-per-lesson.ts';
import { isWhole } from '../questions/judge.ts';
import { drawQuestions, type Round } from './draw.ts';

/** What a check remembers: every round, the last may be under way. */
export interface CheckContext {
	readonly rounds: readonly Round[];
}

export type CheckEvent =
	| Pick<DrawMade, 'type' | 'sitting' | 'seed' | 'asked'>
	| {
			readonly type: 'answer.given';
			readonly activity: string;
			readonly answer: readonly string[];
	  };

/** Compiles a check to an XState machine: at rest until a draw, then asking until every drawn question is answered. */
function compileCheck(lesson: CheckLesson) {
	return setup({
		types: {
			// XState wants its types as values; these two are never read.
			context: {} as CheckContext, // eslint-disable-line @typescript-eslint/consistent-type-assertions -- XState's own way to declare types
			events: {} as CheckEvent, // eslint-disable-line @typescript-eslint/consistent-type-assertions -- as above
		},
		guards: {
			isSitting: ({ event }) =>
				event.type === 'draw.made' && lesson.sittings.some(({ id }) => id === event.sitting),
			/** It is one of the questions drawn, it has no answer yet, and this one is whole. */
			isAnswer: ({ context, event }) =>
				event.type === 'answer.given' && isOpen(lesson, context, event.activity, event.answer),
			isThrough: ({ context }) => isThrough(context.rounds.at(-1)),
		},
		actions: {
			draw: assign(({ context, event }) =>
				event.type === 'draw.made' ? withRound(lesson, context, event) : {},
			),
			remember: assign(({ context, event }) =>
				event.type === 'answer.given' ? withAnswer(context, event) : {},
			),
		},
	}).createMachine({
		id: lesson.id,
		initial: 'resting',
		context: { rounds: [] },
		// A round that was left unfinished may be given up for a new one.
		on: { 'draw.made': { target: '.asking', guard: 'isSitting', actions: 'draw' } },
		states: {
			resting: {},
			asking: {
				always: { target: 'resting', guard: 'isThrough' },
				on: { 'answer.given': { guard: 'isAnswer', actions: 'remember' } },
			},
		},
	});
}

export const checkMachine = oncePerLesson(compileCheck);

/** Whether every question of a round is answered. */
export function isThrough(round: Round | undefined): boolean {
	return !!round && round.questions.every((id) => round.answers[id] !== undefined);
}

function isOpen(
	lesson: CheckLesson,
	{ rounds }: CheckContext,
	activity: string,
	answer: readonly string[],
): boolean {
	const round = rounds.at(-1);
	const question = lesson.questions.find(({ id }) => id === activity);
	if (!round || !question || round.answers[activity]) return false;
	return round.questions.includes(activity) && isWhole(question, answer);
}

function withRound(
	lesson: CheckLesson,
	{ rounds }: CheckContext,
	{ sitting, seed, asked }: Pick<DrawMade, 'sitting' | 'seed' | 'asked'>,
): CheckContext {
	const found = lesson.sittings.find(({ id }) => id === sitting);
	const questions = found ? drawQuestions(lesson, found, seed, rounds, asked) : [];
	return { rounds: [...rounds, { sitting, seed, questions, answers: {} }] };
}

function withAnswer(
	{ rounds }: CheckContext,
	{ activity, answer }: { activity: string; answer: readonly string[] },
): CheckContext {
	return {
		rounds: rounds.map((round, index) =>
			index === rounds.length - 1
				? { ...round, answers: { ...round.answers, [activity]: answer } }
				: round,
		),
	};
}
