import type { Decision, Reply, ScenarioLesson } from '../../content/index.ts';
import type { WordKey } from '../../i18n/index.ts';
import { placesOf, type Place } from '../../machines/index.ts';
import { ballotsOf, handsIn, type Ballot, type Hands } from './ballots.ts';
import type { Workshop } from './workshop.ts';

/** What there is to ask about a value, first what is asked first. */
const ofValue = {
	active: ['askFirst', 'askStep'],
	accessible: ['askNeeds', 'askUnderstood'],
	credible: ['askSure', 'askPromise'],
} as const satisfies Readonly<Record<Decision['value'], readonly WordKey[]>>;

/** What there is to ask depends on where one meets: in talk, in writing, or in a full room. */
const ofStage = {
	conversation: ['askKnow', 'askAloud'],
	desk: ['askWaiting', 'askLongest'],
	meeting: ['askMissing', 'askSilent'],
} as const satisfies Readonly<Record<ScenarioLesson['stage'], readonly WordKey[]>>;

const ofKind = {
	decision: [],
	hands: ['askWord'],
	reply: ['askSentence'],
} as const satisfies Readonly<Record<(Decision | Reply)['kind'], readonly WordKey[]>>;

const always = [
	'askOther',
	'askTired',
	'askMet',
	'askEasier',
] as const satisfies readonly WordKey[];

/**
 * The question to talk about where the way of a group has come to. It fits how hands were raised, what is decided, the
 * value at stake and the stage; what was asked before on the way is not asked again while there is anything else.
 *
 * @returns undefined at an ending
 */
export function questionOf(lesson: ScenarioLesson, workshop: Workshop): WordKey | undefined {
	const asked: WordKey[] = [];
	for (const [at, place] of placesOf(lesson, workshop.log).entries()) {
		const fitting = fittingAt(place, { at, hands: workshop.hands[at] ?? {} });
		const fresh = fitting.filter((question) => !asked.includes(question));
		const inOrder = [...fresh, ...fitting.filter((question) => asked.includes(question))];
		const question = inOrder[(workshop.turned[at] ?? 0) % inOrder.length];
		if (question === undefined) return undefined;
		asked.push(question);
	}
	return asked.at(-1);
}

/** Every question that fits a place, the most fitting first; none at an ending. */
function fittingAt(
	place: Place,
	{ at, hands }: { readonly at: number; readonly hands: Hands },
): WordKey[] {
	const { node, lesson } = place;
	if (node.kind === 'ending') return [];
	const mine = [...ofKind[node.kind], ...ofValue[node.value]];
	const everybodys = [...ofStage[lesson.stage], ...always];
	// By turns about the matter and about ourselves, so that it is not the same kind of question each time.
	const turns = at % 2 === 0 ? [mine, everybodys] : [everybodys, mine];
	return [...ofSpread(ballotsOf(place), hands), ...alternately(turns)];
}

/** What to ask when everybody thought alike, or when opinions differ. */
function ofSpread(ballots: readonly Ballot[], hands: Hands): WordKey[] {
	const [ballot] = ballots;
	if (!ballot || ballots.length > 1) return [];
	const all = handsIn(ballot, hands);
	const most = Math.max(...ballot.options.map(({ id }) => hands[id] ?? 0));
	if (all < 2) return [];
	if (most === all) return ['askAlike'];
	return most <= all * 0.6 ? ['askSplit'] : [];
}

function alternately<T>(lists: readonly (readonly T[])[]): T[] {
	const longest = Math.max(...lists.map(({ length }) => length));
	return Array.from({ length: longest }, (_, at) =>
		lists.flatMap((list) => list.slice(at, at + 1)),
	).flat();
}
