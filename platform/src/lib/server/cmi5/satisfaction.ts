import { belowFirst } from '../../nest.ts';
import type { Entry } from '../packages/contents.ts';

/** What is satisfied as a whole: a block by its position, or the course. */
export type Whole = number | 'course';

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
		.filter(
			(entry) => entry.type === 'heading' && isAll(belowFirst(contents.slice(entry.position))),
		)
		.sort((a, b) => b.depth - a.depth || a.position - b.position)
		.map(({ position }) => position);
	return isAll(contents) ? [...blocks, 'course'] : blocks;
};
