import type { ScenarioLesson } from '../../content/index.ts';
import {
	decide,
	lastOf,
	placesOf,
	storyOf,
	viewOf,
	type StoryStep,
	type View,
} from '../../machines/index.ts';
import { ballotsOf, type Ballot, type Hands } from './ballots.ts';
import { logBefore, type Workshop } from './workshop.ts';

/** What the way of a group has come to. */
export function viewAt(lesson: ScenarioLesson, { log }: Workshop): View {
	const places = placesOf(lesson, log);
	return viewOf(lastOf(places), { before: places.at(-2), taken: places.length - 1 });
}

/** A decision that the group has made. */
export interface Decided {
	readonly step: StoryStep;
	readonly ballots: readonly Ballot[];
	readonly hands: Hands;
}

/** The way that the group has taken, decision by decision. */
export function wayOf(lesson: ScenarioLesson, { log, hands }: Workshop): Decided[] {
	const places = placesOf(lesson, log);
	return storyOf(lesson, log).steps.flatMap((step, at) => {
		const place = places[at];
		return place ? [{ step, ballots: ballotsOf(place), hands: hands[at] ?? {} }] : [];
	});
}

/**
 * What came of the last decision, or what would have come of another option.
 * @param option `''` for what did come
 */
export function consequenceOf(
	lesson: ScenarioLesson,
	workshop: Workshop,
	option: string,
): StoryStep | undefined {
	const log = option === '' ? workshop.log : decide(lesson, logBefore(lesson, workshop), option);
	return storyOf(lesson, log).steps.at(-1);
}
