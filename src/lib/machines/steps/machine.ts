import { assign, setup } from 'xstate';
import type { Activity, StepsLesson } from '../../content/index.ts';
import { oncePerLesson } from '../once-per-lesson.ts';
import { isQuestion, isWhole } from '../questions/judge.ts';

/** What a lesson of steps remembers. */
export interface StepsContext {
	/** The answer to each question that was answered. */
	readonly answers: Readonly<Record<string, readonly string[]>>;
	/** The steps that are done, in the order in which they were first done. */
	readonly done: readonly string[];
}

export type StepEvent =
	| { readonly type: 'answer.given'; readonly activity: string; readonly answer: readonly string[] }
	| { readonly type: 'step.passed'; readonly step: string };

/**
 * Compiles a lesson of steps to an XState machine: each step a state that is left once it is done; the last
 * leads to `finished`. Whoever goes back and thinks again does not lose the place, and a step that came into
 * the lesson later is where an old attempt goes on.
 */
function compileSteps(lesson: StepsLesson) {
	const byId = new Map(lesson.steps.map((step) => [step.id, step]));
	return setup({
		types: {
			// XState wants its types as values; these two are never read.
			context: {} as StepsContext, // eslint-disable-line @typescript-eslint/consistent-type-assertions -- XState's own way to declare types
			events: {} as StepEvent, // eslint-disable-line @typescript-eslint/consistent-type-assertions -- as above
		},
		guards: {
			fits: ({ event }) => fits(byId.get(stepOf(event)), event),
			isDone: ({ context }, { step }: { step: string }) => context.done.includes(step),
		},
		actions: {
			remember: assign(({ context, event }) => after(context, event)),
		},
	}).createMachine({
		id: lesson.id,
		initial: lesson.steps[0]?.id ?? finished,
		context: { answers: {}, done: [] },
		on: {
			'answer.given': { guard: 'fits', actions: 'remember' },
			'step.passed': { guard: 'fits', actions: 'remember' },
		},
		states: {
			...Object.fromEntries(
				lesson.steps.map(({ id }, index) => {
					const guard = { type: 'isDone' as const, params: { step: id } };
					return [id, { always: { target: lesson.steps[index + 1]?.id ?? finished, guard } }];
				}),
			),
			// Not a final state: an answer can still be thought over.
			[finished]: {},
		},
	});
}

/** The state behind the last step. No step can have this name: ids are small letters. */
export const finished = 'FINISHED';

export const stepsMachine = oncePerLesson(compileSteps);

function stepOf(event: StepEvent): string {
	return event.type === 'step.passed' ? event.step : event.activity;
}

/** A question is done by a whole answer, anything else by going on. */
function fits(step: Activity | undefined, event: StepEvent): boolean {
	if (!step) return false;
	if (!isQuestion(step)) return event.type === 'step.passed';
	return event.type === 'answer.given' && isWhole(step, event.answer);
}

function after({ answers, done }: StepsContext, event: StepEvent): StepsContext {
	const step = stepOf(event);
	return {
		answers: event.type === 'answer.given' ? { ...answers, [step]: event.answer } : answers,
		done: done.includes(step) ? done : [...done, step],
	};
}
