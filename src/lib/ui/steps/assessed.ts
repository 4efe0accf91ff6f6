import type { Assessment, CoreValue } from '../../content/index.ts';

/** What the answers on one core value amount to. */
export interface ValuePicture {
	readonly value: CoreValue;
	/** The level that the answers lie closest to. */
	readonly level: string;
	/** 0–1: the lowest level to the highest. */
	readonly share: number;
}

/** The core values that the statements are about, in the order in which they come. */
export function valuesIn({ statements }: Assessment): CoreValue[] {
	return [...new Set(statements.map(({ value }) => value))];
}

/**
 * Sums up the answers for a core value.
 * @param answers the level chosen for each statement; a statement without one is left out
 * @returns `undefined` when there is no answer
 */
export function pictureOf(
	{ levels, statements }: Assessment,
	value: CoreValue,
	answers: Readonly<Record<string, string>>,
): ValuePicture | undefined {
	const ranks = statements
		.filter((statement) => statement.value === value)
		.map(({ id }) => levels.indexOf(answers[id] ?? ''))
		.filter((rank) => rank >= 0);
	if (ranks.length === 0) return undefined;
	const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
	const level = levels[Math.round(mean)] ?? '';
	return { value, level, share: levels.length > 1 ? mean / (levels.length - 1) : 1 };
}
