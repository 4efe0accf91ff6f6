import type { ScenarioLesson } from '../../content/index.ts';
import { pathOf, type Log } from '../../log/index.ts';
import { decide, fold, placesOf, sendReply, stepBack } from '../../machines/index.ts';
import { ballotsAt, leadersOf, type Ballot, type Hands } from './ballots.ts';

/**
 * Where a group stands in a workshop. It has a log of its own, which nobody else ever sees: it is neither stored nor
 * reported, and the attempt of whoever is logged in is left alone. Holds ids only, so a change of language changes
 * nothing.
 */
export interface Workshop {
	readonly moment: Moment;
	/** The way that the group has taken. */
	readonly log: Log;
	/** For each decision on the way: how many raised a hand for what. */
	readonly hands: Readonly<Record<number, Hands>>;
	/** For each decision on the way: how many times the leader asked for another question. */
	readonly turned: Readonly<Record<number, number>>;
	/** What the leader wants to follow at the decision that is talked about, by ballot. */
	readonly picked: Readonly<Record<string, string>>;
	/** The other workshop, when this one was started over or taken up again. */
	readonly before?: Workshop;
}

/** What is on the screen: one thing at a time. */
export type Moment =
	| { readonly type: 'opening' | 'scene' | 'talk' | 'closing' }
	/** Hands are raised: for which of the ballots, from 0. */
	| { readonly type: 'vote'; readonly ballot: number }
	/** What came of it; and of which option one looks at the consequence, `''` for the one that was followed. */
	| { readonly type: 'shown'; readonly option: string };

/** Nobody counts more hands than this. */
export const mostHands = 999;

export function begin(): Workshop {
	return { moment: { type: 'opening' }, log: [], hands: {}, turned: {}, picked: {} };
}

/** How many decisions the group has made. */
export function decisionsIn(lesson: ScenarioLesson, { log }: Workshop): number {
	return placesOf(lesson, log).length - 1;
}

/** Which decision the screen is about, from 0: while its consequence is shown still the one just made. */
function decisionShown(lesson: ScenarioLesson, workshop: Workshop): number {
	const made = decisionsIn(lesson, workshop);
	return workshop.moment.type === 'shown' ? made - 1 : made;
}

/** The hands at the decision that the screen is about. */
export function handsNow(lesson: ScenarioLesson, workshop: Workshop): Hands {
	return workshop.hands[decisionShown(lesson, workshop)] ?? {};
}

/**
 * Which option is followed, by ballot: what the leader has picked, else what most hands are for. A ballot where hands
 * are equal, or were not counted, is missing until the leader picks.
 */
export function followedIn(
	lesson: ScenarioLesson,
	workshop: Workshop,
): Readonly<Record<string, string>> {
	const hands = handsNow(lesson, workshop);
	return Object.fromEntries(
		ballotsAt(lesson, workshop.log).flatMap((ballot) => {
			const option = pickedOf(ballot, workshop) ?? onlyOne(leadersOf(ballot, hands))?.id;
			return option === undefined ? [] : [[ballot.id, option]];
		}),
	);
}

function pickedOf({ id, options }: Ballot, { picked }: Workshop): string | undefined {
	return options.find((option) => option.id === picked[id])?.id;
}

function onlyOne<T>(items: readonly T[]): T | undefined {
	return items.length === 1 ? items[0] : undefined;
}

/** Goes on to what comes next. Before a consequence is shown it has to be clear what to follow: else nothing changes. */
export function goOn(lesson: ScenarioLesson, workshop: Workshop): Workshop {
	const { moment, log } = workshop;
	const to = (next: Moment) => ({ ...workshop, moment: next });
	switch (moment.type) {
		case 'opening':
			return to({ type: 'scene' });
		case 'scene': {
			const ends = fold(lesson, log).node.kind === 'ending';
			return to(ends ? { type: 'closing' } : { type: 'vote', ballot: 0 });
		}
		case 'vote': {
			const next = moment.ballot + 1;
			const more = next < ballotsAt(lesson, log).length;
			return to(more ? { type: 'vote', ballot: next } : { type: 'talk' });
		}
		case 'talk':
			return reveal(lesson, workshop);
		case 'shown':
			return { ...to({ type: 'scene' }), picked: {} };
		case 'closing':
			return workshop;
	}
}

function reveal(lesson: ScenarioLesson, workshop: Workshop): Workshop {
	const { log } = workshop;
	const followed = followedIn(lesson, workshop);
	const options = ballotsAt(lesson, log).flatMap(({ id }) => followed[id] ?? []);
	const isReply = fold(lesson, log).node.kind === 'reply';
	const after = isReply ? sendReply(lesson, log, options) : decide(lesson, log, options[0] ?? '');
	if (after === log) return workshop;
	return { ...workshop, log: after, moment: { type: 'shown', option: '' } };
}

/** Goes back to what was on the screen before. Hands stay as they were entered. */
export function goBack(lesson: ScenarioLesson, workshop: Workshop): Workshop {
	const { moment, log } = workshop;
	const to = (next: Moment) => ({ ...workshop, moment: next });
	switch (moment.type) {
		case 'opening':
			return workshop;
		case 'scene':
			return to(
				decisionsIn(lesson, workshop) === 0 ? { type: 'opening' } : { type: 'shown', option: '' },
			);
		case 'vote':
			return to(
				moment.ballot === 0 ? { type: 'scene' } : { type: 'vote', ballot: moment.ballot - 1 },
			);
		case 'talk':
			return to({ type: 'vote', ballot: ballotsAt(lesson, log).length - 1 });
		case 'shown':
			return takeBack(lesson, workshop);
		case 'closing':
			return to({ type: 'scene' });
	}
}

/** Back to the talk before a consequence; what was followed is still picked. */
function takeBack(lesson: ScenarioLesson, workshop: Workshop): Workshop {
	const log = logBefore(lesson, workshop);
	const chosen = pathOf(workshop.log, lesson.id).slice(pathOf(log, lesson.id).length);
	const picked = ballotsAt(lesson, log).map(({ id }, at) => [id, chosen[at] ?? ''] as const);
	return { ...workshop, log, moment: { type: 'talk' }, picked: Object.fromEntries(picked) };
}

/** The way before the last decision. */
export function logBefore(lesson: ScenarioLesson, workshop: Workshop): Log {
	return stepBack(lesson, workshop.log, decisionsIn(lesson, workshop) - 1);
}

/** Notes how many raised a hand for an option at the decision that the screen is about. */
export function raise(
	lesson: ScenarioLesson,
	workshop: Workshop,
	raised: { readonly option: string; readonly hands: number },
): Workshop {
	const at = decisionShown(lesson, workshop);
	const count = Math.min(mostHands, Math.max(0, Math.trunc(raised.hands)));
	const hands = { ...workshop.hands[at], [raised.option]: count };
	return { ...workshop, hands: { ...workshop.hands, [at]: hands } };
}

/** Follows an option, whatever the hands say. */
export function pick(workshop: Workshop, ballot: string, option: string): Workshop {
	return { ...workshop, picked: { ...workshop.picked, [ballot]: option } };
}

/** Asks for another question to talk about. */
export function turn(lesson: ScenarioLesson, workshop: Workshop): Workshop {
	const at = decisionShown(lesson, workshop);
	const times = (workshop.turned[at] ?? 0) + 1;
	return { ...workshop, turned: { ...workshop.turned, [at]: times } };
}

/** Looks at what would have come of an option; `''` for what did come. */
export function look(workshop: Workshop, option: string): Workshop {
	const { moment } = workshop;
	return moment.type === 'shown' ? { ...workshop, moment: { ...moment, option } } : workshop;
}

/** Starts over; what was there can be taken up again. */
export function startOver(workshop: Workshop): Workshop {
	return { ...begin(), before: alone(workshop) };
}

/** Takes up again what was there before it was started over. Nothing is lost by changing to and fro. */
export function takeUp(workshop: Workshop): Workshop {
	return workshop.before ? { ...workshop.before, before: alone(workshop) } : workshop;
}

function alone({ before: _, ...workshop }: Workshop): Workshop {
	return workshop;
}
