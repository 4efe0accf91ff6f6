import type { Composed, Multiple, Single, Words } from '../../content/index.ts';
import { judgementOf, type Judgement } from './judgement.ts';

/** One option was chosen: it has the grade that its author gave it. */
export function judgeSingle({ options }: Single, answer: readonly string[]): Judgement {
	const parts = options.map(({ id, grade }) => ({
		id,
		chosen: answer.includes(id),
		verdict: grade,
	}));
	return judgementOf(
		parts,
		parts.filter(({ chosen }) => chosen),
	);
}

/** Some were chosen: each counts, chosen or left. Whoever chooses all or none gets no more than by guessing. */
export function judgeSeveral(
	items: Multiple['options'] | Words['items'],
	answer: readonly string[],
): Judgement {
	const parts = items.map(({ id, right }) => {
		const chosen = answer.includes(id);
		return { id, chosen, verdict: chosen === right ? ('right' as const) : ('wrong' as const) };
	});
	return judgementOf(parts);
}

/** A reply: one building block of each part, each with its grade. */
export function judgeComposed({ parts }: Composed, answer: readonly string[]): Judgement {
	const blocks = parts.flatMap((part) =>
		part.blocks.map(({ id, grade }) => ({ id, chosen: answer.includes(id), verdict: grade })),
	);
	return judgementOf(
		blocks,
		blocks.filter(({ chosen }) => chosen),
	);
}
