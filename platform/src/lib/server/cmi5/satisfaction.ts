import type { Entry } from '../packages/contents.ts';

/** What is satisfied as a whole: a block by its position, or the course. */
export type Whole = number | 'course';

/** The lines below a heading: those that follow it and stand further in. */
const below = (contents: readonly Entry[], heading: Entry): readonly Entry[] => {
	const rest = contents.slice(contents.indexOf(heading) + 1);
	const end = rest.findIndex(({ depth }) => depth <= heading.depth);
	return end < 0 ? rest : rest.slice(0, end);
};

/**
 * The blocks of which all AUs are satisfied, innermost first, and at last the course (cmi5 spec
 * 9.3.9, 13.1.4 moveOn).
 *
 * @param satisfied positions of the AUs of which the moveOn criterion is met
 */
export const satisfiedWholes = (
	contents: readonly Entry[],
	satisfied: ReadonlySet<number>,
): readonly Whole[] => {
	const isAll = (lines: readonly Entry[]): boolean =>
		lines.every(({ type, position }) => type !== 'au' || satisfied.has(position));
	const blocks = contents
		.filter((entry) => entry.type === 'heading' && isAll(below(contents, entry)))
		.sort((a, b) => b.depth - a.depth || a.position - b.position)
		.map(({ position }) => position);
	return isAll(contents) ? [...blocks, 'course'] : blocks;
};
