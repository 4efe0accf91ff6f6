import type { Choice, Decision, ScenarioLesson } from '../../content/index.ts';
import type { Log } from '../../log/index.ts';
import { decide, fold, isOffered, sendReply, viewOf } from '../../machines/index.ts';

/** A decision as it is met on the best path. */
export interface Dilemma {
	readonly node: Decision;
	/** What of the scene holds there. */
	readonly passages: readonly string[];
	readonly choices: readonly Choice[];
}

/** As many as a group can talk about in half an hour. */
const enough = 3;

/**
 * The decisions of a scenario that a group talks about: of those on the best path the first of each core value, then
 * others; in the order of the path.
 */
export function dilemmasOf(lesson: ScenarioLesson): Dilemma[] {
	const met = bestPath(lesson);
	// Raised hands need the people that one sees; a group without a screen has more from a scene with words.
	const spoken = [...met].sort(
		(a, b) => Number(a.node.kind === 'hands') - Number(b.node.kind === 'hands'),
	);
	const firsts = spoken.filter(
		({ node }, at) => spoken.findIndex((each) => each.node.value === node.value) === at,
	);
	const few = [...new Set([...firsts, ...spoken])].slice(0, enough);
	return met.filter((each) => few.includes(each));
}

/** The decisions of a learner who takes what helps the most each time; a reply in parts is none. */
function bestPath(lesson: ScenarioLesson): Dilemma[] {
	const met: Dilemma[] = [];
	let log: Log = [];
	for (;;) {
		const place = fold(lesson, log);
		const { node, context } = place;
		if (node.kind === 'ending') return met;
		const before = log;
		if (node.kind === 'reply') {
			log = sendReply(
				lesson,
				log,
				node.parts.map(({ blocks }) => best(blocks)),
			);
		} else {
			const choices = node.choices.filter((choice) => isOffered(choice, context));
			const { passages } = viewOf(place, { taken: met.length });
			met.push({ node, passages, choices });
			log = decide(lesson, log, best(choices));
		}
		// A lesson that is being written may lead nowhere.
		if (log === before) return met;
	}
}

const rank = { best: 0, fair: 1, poor: 2 };

function best(options: readonly Pick<Choice, 'id' | 'grade'>[]): string {
	return [...options].sort((a, b) => rank[a.grade] - rank[b.grade])[0]?.id ?? '';
}
