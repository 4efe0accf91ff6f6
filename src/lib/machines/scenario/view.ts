import type { Mood, Passage, Tone } from '../../content/index.ts';
import { shuffled } from '../shuffle.ts';
import { boardsOf, type BoardView } from './boards.ts';
import { holds, isOffered, type ScenarioContext } from './context.ts';
import { decisionsLeft } from './distance.ts';
import type { Place } from './fold.ts';
import { metersOf, moodsOf, type MeterView } from './meters.ts';

/** What to show where the learner stands: ids only; the words come from the texts of a locale. */
export type View = DecisionView | ReplyView | EndingView;

interface SharedView {
	readonly node: string;
	readonly passages: readonly string[];
	readonly meters: readonly MeterView[];
	/** By person. */
	readonly moods: Readonly<Record<string, Mood>>;
	readonly boards: readonly BoardView[];
	/** Decisions made before this one. */
	readonly taken: number;
}

interface AskingView extends SharedView {
	/** Decisions on the shortest way to an ending, this one included. */
	readonly left: number;
}

export interface DecisionView extends AskingView {
	readonly type: 'decision';
	/** The choices are raised hands. */
	readonly hands: boolean;
	/** Seconds until the other person says one line more; 0 for never. */
	readonly cue: number;
	/** In the order in which they are shown. */
	readonly choices: readonly { readonly id: string; readonly person: string }[];
}

export interface ReplyView extends AskingView {
	readonly type: 'reply';
	readonly parts: readonly { readonly id: string; readonly blocks: readonly string[] }[];
}

export interface EndingView extends SharedView {
	readonly type: 'ending';
	readonly tone: Tone;
}

interface Seen {
	/** The place before, to tell what is new. */
	readonly before?: Place | undefined;
	/** The name of the attempt: choices stand in another order in each. */
	readonly key?: string;
	/** How many decisions were made to come here. */
	readonly taken: number;
}

/** Derives what to show from where the learner stands. */
export function viewOf({ lesson, node, context }: Place, { before, key = '', taken }: Seen): View {
	const shared = {
		node: node.id,
		passages: idsThatHold(node.passages, context),
		meters: metersOf(lesson, context),
		moods: moodsOf(lesson, context),
		boards: boardsOf(lesson, context, before?.context),
		taken,
	};
	if (node.kind === 'ending') return { type: 'ending', tone: node.tone, ...shared };
	const left = decisionsLeft(lesson, node.id);
	const mixed = <T>(items: readonly T[], name: string) =>
		shuffled(items, `${key}/${lesson.id}/${name}`);
	if (node.kind === 'reply') {
		const parts = node.parts.map(({ id, blocks }) => ({
			id,
			blocks: mixed(blocks, `${node.id}/${id}`).map((block) => block.id),
		}));
		return { type: 'reply', parts, left, ...shared };
	}
	const offered = node.choices.filter((choice) => isOffered(choice, context));
	return {
		type: 'decision',
		hands: node.kind === 'hands',
		cue: node.cue ?? 0,
		choices: mixed(offered, node.id).map(({ id, person = '' }) => ({ id, person })),
		left,
		...shared,
	};
}

/** The ids of the passages that are shown here. */
export function idsThatHold(passages: readonly Passage[], context: ScenarioContext): string[] {
	return passages.filter(({ when }) => holds(when, context)).map(({ id }) => id);
}
