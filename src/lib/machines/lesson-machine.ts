import { assign, setup } from 'xstate';
import type { Choice, Condition, Decision, Lesson } from '../content/index.ts';
import { oncePerLesson } from './once-per-lesson.ts';
import { afterChoice, holds, startContext, type LessonContext } from './lesson-context.ts';

export interface TakeChoice {
	readonly type: 'choice.taken';
	readonly choice: string;
}

interface Take {
	readonly choice: Choice;
	readonly when: Condition | undefined;
}

/**
 * Compiles a lesson to an XState machine: each node a state, each ending a final state, each choice a
 * guarded transition. It is pure: it takes no time, does no I/O and holds no words.
 */
function compileLesson(lesson: Lesson) {
	return setup({
		types: {
			// XState wants its types as values; these two are never read.
			context: {} as LessonContext, // eslint-disable-line @typescript-eslint/consistent-type-assertions -- XState's own way to declare types
			events: {} as TakeChoice, // eslint-disable-line @typescript-eslint/consistent-type-assertions -- as above
		},
		guards: {
			/** The event names this choice, and the branch's condition holds once the choice has had its effect. */
			leadsHere: ({ context, event }, { choice, when }: Take) =>
				event.choice === choice.id && holds(when, afterChoice(lesson, context, choice)),
		},
		actions: {
			remember: assign(({ context }, { choice }: Take) => afterChoice(lesson, context, choice)),
		},
	}).createMachine({
		id: lesson.id,
		initial: lesson.start,
		context: startContext(lesson),
		states: Object.fromEntries(
			Object.values(lesson.nodes).map((node) => [
				node.id,
				node.kind === 'ending'
					? { type: 'final' as const }
					: { on: { 'choice.taken': transitions(node) } },
			]),
		),
	});
}

export type LessonMachine = ReturnType<typeof compileLesson>;

/** One transition for each branch of each choice; the first whose guard holds is taken. */
function transitions(node: Decision) {
	return node.choices.flatMap((choice) =>
		choice.to.map(({ to, when }) => {
			const params: Take = { choice, when };
			return {
				target: to,
				guard: { type: 'leadsHere' as const, params },
				actions: { type: 'remember' as const, params },
			};
		}),
	);
}

/** The lesson's machine, compiled once. */
export const machineOf = oncePerLesson(compileLesson);
