import type { ScenarioLesson } from '../../content/index.ts';
import { ballotsAt } from './ballots.ts';
import { begin, decisionsIn, goOn, pick, raise, type Workshop } from './workshop.ts';

/*
 * Brings a workshop to a place by what the place is like, never by an id, so that changed lessons break no test.
 */

/** Goes on until the screen fits, following the first option each time; fails loudly when that never is. */
export function workshopAt(
	lesson: ScenarioLesson,
	fits: (workshop: Workshop) => boolean,
	from = begin(),
): Workshop {
	let workshop = from;
	while (!fits(workshop)) {
		const next = goOn(lesson, firstPicked(lesson, workshop));
		if (next === workshop) throw new Error(`${lesson.id} has no such place.`);
		workshop = next;
	}
	return workshop;
}

/** The screen of this kind at the decision with this number, from 0. */
export const isAt =
	(lesson: ScenarioLesson, type: Workshop['moment']['type'], decision = 0) =>
	(workshop: Workshop): boolean =>
		workshop.moment.type === type &&
		decisionsIn(lesson, workshop) - (type === 'shown' ? 1 : 0) >= decision;

/** Hands raised for the options of the ballots here: so many for the first, for the second, and so on. */
export function withHands(
	lesson: ScenarioLesson,
	workshop: Workshop,
	counts: readonly number[],
): Workshop {
	return ballotsAt(lesson, workshop.log)
		.flatMap(({ options }) => options.map(({ id }, at) => ({ option: id, hands: counts[at] ?? 0 })))
		.reduce((sofar, raised) => raise(lesson, sofar, raised), workshop);
}

function firstPicked(lesson: ScenarioLesson, workshop: Workshop): Workshop {
	if (workshop.moment.type !== 'talk') return workshop;
	return ballotsAt(lesson, workshop.log).reduce(
		(sofar, { id, options }) => pick(sofar, id, options[0]?.id ?? ''),
		workshop,
	);
}
