import type { Grade, ScenarioLesson } from '../../content/index.ts';
import type { Log } from '../../log/index.ts';
import { fold, isOffered, type Place } from '../../machines/index.ts';
import { letterOf } from '../parts/letter.ts';

/** What a group raises its hands for at once: the choices of a decision, or the blocks of one part of a reply. */
export interface Ballot {
	/** The decision, or the part of the reply. */
	readonly id: string;
	readonly options: readonly Option[];
}

export interface Option {
	readonly id: string;
	/** The same as on the cards of the printed sheet, so that both can be used together. */
	readonly letter: string;
	/** Who raises a hand in the scene; `''` for nobody. */
	readonly person: string;
	readonly grade: Grade;
}

/** Hands by option; one that nobody raised a hand for may be missing. */
export type Hands = Readonly<Record<string, number>>;

/** What there is to raise hands for where a way has come to: nothing at an ending. */
export function ballotsAt(lesson: ScenarioLesson, log: Log): readonly Ballot[] {
	return ballotsOf(fold(lesson, log));
}

/** What there is to raise hands for at a place, in the order of the lesson file. */
export function ballotsOf({ node, context }: Place): readonly Ballot[] {
	if (node.kind === 'ending') return [];
	if (node.kind === 'reply') {
		return node.parts.map(({ id, blocks }) => ({ id, options: optionsOf(blocks) }));
	}
	const offered = node.choices.filter((choice) => isOffered(choice, context));
	return [{ id: node.id, options: optionsOf(offered) }];
}

function optionsOf(
	choices: readonly { readonly id: string; readonly grade: Grade; readonly person?: string }[],
): Option[] {
	return choices.map(({ id, grade, person = '' }, at) => ({
		id,
		letter: letterOf(at),
		person,
		grade,
	}));
}

/** How many hands were raised in all for the options of a ballot. */
export function handsIn({ options }: Ballot, hands: Hands): number {
	return options.reduce((sum, { id }) => sum + (hands[id] ?? 0), 0);
}

/** The options with the most hands: several when they are equal, none when no hand was raised. */
export function leadersOf(ballot: Ballot, hands: Hands): readonly Option[] {
	if (handsIn(ballot, hands) === 0) return [];
	const most = Math.max(...ballot.options.map(({ id }) => hands[id] ?? 0));
	return ballot.options.filter(({ id }) => hands[id] === most);
}
