import { lessonOf } from './answer.ts';
import type { Answer, Report } from './answer.ts';
import { shareOf, wholeGroup } from './share.ts';
import type { Share } from './share.ts';

/** One decision, and what people have done there. Of how many, and who, it does not say. */
export type Decision = {
	readonly id: string;
	readonly code: string;
	/** Empty when the course does not say what it asks. */
	readonly question: string;
	readonly share: Share;
};

/** A lesson, or what belongs to none: then its title is empty. */
export type Lesson = { readonly title: string; readonly decisions: readonly Decision[] };

/** Where people find it hard. */
export type Picture = {
	/** How many people it is about: 5, 10, 20 … */
	readonly people: number;
	/** In the order in which people meet them. */
	readonly lessons: readonly Lesson[];
	/** How many decisions fewer than five have met. */
	readonly leftOut: number;
};

type Try = Answer & { readonly place: number };

/** Somebody's first try at each decision, with its place among the others. */
const firstTries = ({ answers }: Report): readonly Try[] => {
	const first = new Map<string, Try>();
	for (const answer of answers)
		if (!first.has(answer.decision)) first.set(answer.decision, { ...answer, place: first.size });
	return [...first.values()];
};

/** A course could write anything into its texts, also for one person alone; what two have is the course's own. */
const ALIKE = 2;

/** What most people have been shown: each has it in their own language. */
const sharedText = (texts: readonly string[]): string => {
	const counts = Map.groupBy(
		texts.filter((text) => text !== ''),
		(text) => text,
	);
	const [most] = [...counts]
		.filter(([, same]) => same.length >= ALIKE)
		.sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
	return most?.[0] ?? '';
};

const meanPlace = (tries: readonly Try[]): number =>
	tries.reduce((sum, { place }) => sum + place, 0) / tries.length;

const byPlace = <One extends { readonly place: number }>(all: readonly One[]): readonly One[] =>
	all.toSorted((one, other) => one.place - other.place);

type Placed = Decision & { readonly place: number; readonly lesson: string };

const decisionOf = (tries: readonly Try[], lesson: string): readonly Placed[] => {
	const counted = tries.slice(0, wholeGroup(tries.length));
	const [first] = counted;
	if (!first) return [];
	const { decision: id, code } = first;
	const question = sharedText(tries.map((one) => one.question));
	const share = shareOf(counted.filter(({ isBest }) => isBest).length, counted.length);
	return [{ id, code, question, share, place: meanPlace(counted), lesson }];
};

const lessonsOf = (decisions: readonly Placed[]): readonly Lesson[] =>
	byPlace(
		[...Map.groupBy(decisions, ({ lesson }) => lesson)].map(([title, all]) => ({
			title,
			place: Math.min(...all.map(({ place }) => place)),
			decisions: byPlace(all).map(({ id, code, question, share }) => ({
				...{ id, code, question, share },
			})),
		})),
	).map(({ title, decisions }) => ({ title, decisions }));

/**
 * What can be shown of what people have answered, without anybody being given away. Pure.
 *
 * @param reports of different people, in an order in which new ones come last
 * @returns nothing while fewer than five have answered anything
 */
export const pictureOf = (reports: readonly Report[]): Picture | undefined => {
	const answered = reports.map((one) => ({ ...one, tries: firstTries(one) }));
	const some = answered.filter(({ tries }) => tries.length > 0);
	const counted = some.slice(0, wholeGroup(some.length));
	if (counted.length === 0) return undefined;
	const titleOf = (code: string): string => {
		const lesson = lessonOf(code);
		return lesson === undefined
			? ''
			: sharedText(counted.map(({ lessons }) => lessons.get(lesson) ?? ''));
	};
	const met = [
		...Map.groupBy(
			counted.flatMap(({ tries }) => tries),
			({ decision }) => decision,
		),
	];
	const decisions = met.flatMap(([, tries]) => decisionOf(tries, titleOf(tries[0]?.code ?? '')));
	return {
		people: counted.length,
		lessons: lessonsOf(decisions),
		leftOut: met.length - decisions.length,
	};
};
