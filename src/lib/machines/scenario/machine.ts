import { assign, setup } from 'xstate';
import type {
	Block,
	Branch,
	Choice,
	Condition,
	Decision,
	LessonNode,
	Reply,
	ScenarioLesson,
} from '../../content/index.ts';
import { oncePerLesson } from '../once-per-lesson.ts';
import { afterBlocks, holds, isOffered, startContext, type ScenarioContext } from './context.ts';

/** What a learner does at a node. */
export type Move =
	| { readonly type: 'choice.taken'; readonly choice: string }
	| { readonly type: 'reply.sent'; readonly blocks: readonly string[] };

interface Take {
	readonly choice: Choice;
	readonly to: string;
	readonly when: Condition | undefined;
}

interface Send {
	readonly reply: Reply;
	readonly to: string;
	readonly when: Condition | undefined;
}

/**
 * Compiles a scenario to an XState machine: each node a state, each ending a final state, each choice a
 * guarded transition. It is pure: it takes no time, does no I/O and holds no words.
 */
function compileScenario(lesson: ScenarioLesson) {
	const after = (context: ScenarioContext, blocks: readonly Block[]) =>
		afterBlocks(lesson, context, blocks);
	return setup({
		types: {
			// XState wants its types as values; these two are never read.
			context: {} as ScenarioContext, // eslint-disable-line @typescript-eslint/consistent-type-assertions -- XState's own way to declare types
			events: {} as Move, // eslint-disable-line @typescript-eslint/consistent-type-assertions -- as above
		},
		guards: {
			/** The event names this choice, it is offered, and the branch's condition holds once it has had its effect. */
			leadsHere: ({ context, event }, { choice, when }: Take) =>
				event.type === 'choice.taken' &&
				event.choice === choice.id &&
				isOffered(choice, context) &&
				holds(when, after(context, [choice])),
			/** The reply has one building block of each part, and the branch's condition holds once they have had their effect. */
			repliesHere: ({ context, event }, { reply, when }: Send) => {
				const blocks = event.type === 'reply.sent' ? blocksOf(reply, event.blocks) : undefined;
				return blocks !== undefined && holds(when, after(context, blocks));
			},
		},
		actions: {
			remember: assign(({ context }, { choice, to }: Take) => at(to, after(context, [choice]))),
			send: assign(({ context, event }, { reply, to }: Send) => {
				const blocks = event.type === 'reply.sent' ? blocksOf(reply, event.blocks) : undefined;
				return at(to, after(context, blocks ?? []));
			}),
		},
	}).createMachine({
		id: lesson.id,
		initial: lesson.start,
		context: startContext(lesson),
		states: Object.fromEntries(
			Object.values(lesson.nodes).map((node) => [node.id, stateOf(node)] as const),
		),
	});
}

export type ScenarioMachine = ReturnType<typeof compileScenario>;

/** The building blocks of a reply by their ids, one of each part in order; `undefined` if they are not that. */
export function blocksOf({ parts }: Reply, ids: readonly string[]): readonly Block[] | undefined {
	const blocks = parts.flatMap((part, index) => part.blocks.filter(({ id }) => id === ids[index]));
	return ids.length === parts.length && blocks.length === parts.length ? blocks : undefined;
}

function at(node: string, context: ScenarioContext): ScenarioContext {
	return { ...context, visited: [...context.visited, node] };
}

function stateOf(node: LessonNode) {
	if (node.kind === 'ending') return { type: 'final' as const };
	if (node.kind === 'reply') return { on: { 'reply.sent': sendings(node) } };
	return { on: { 'choice.taken': takings(node) } };
}

/** One transition for each branch of each choice; the first whose guard holds is taken. */
function takings(node: Decision) {
	return node.choices.flatMap((choice) =>
		choice.to.map(({ to, when }: Branch) => {
			const params: Take = { choice, to, when };
			return {
				target: to,
				guard: { type: 'leadsHere' as const, params },
				actions: { type: 'remember' as const, params },
			};
		}),
	);
}

function sendings(reply: Reply) {
	return reply.to.map(({ to, when }) => {
		const params: Send = { reply, to, when };
		return {
			target: to,
			guard: { type: 'repliesHere' as const, params },
			actions: { type: 'send' as const, params },
		};
	});
}

/** The scenario's machine, compiled once. */
export const scenarioMachine = oncePerLesson(compileScenario);
