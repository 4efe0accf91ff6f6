import type { RawCondition } from '../schema/condition.ts';

/** What conditions ask about: what a path through a scenario has done so far. */
export interface Progress {
	readonly chosen: ReadonlySet<string>;
	readonly reached: ReadonlySet<string>;
	readonly flags: ReadonlySet<string>;
	readonly meters: ReadonlyMap<string, number>;
}

/** Whether a condition holds; one that is not written always does. */
export function holds(when: RawCondition | undefined, progress: Progress): boolean {
	if (!when) return true;
	const { chosen, reached, flags } = progress;
	return (
		(when.chose?.some((id) => chosen.has(id)) ?? true) &&
		!when.without?.some((id) => chosen.has(id)) &&
		(when.reached?.some((id) => reached.has(id)) ?? true) &&
		(when.has?.every((flag) => flags.has(flag)) ?? true) &&
		!when.lacks?.some((flag) => flags.has(flag)) &&
		metersHold(when.meters ?? {}, progress)
	);
}

function metersHold(meters: NonNullable<RawCondition['meters']>, progress: Progress): boolean {
	return Object.entries(meters).every(([id, { atLeast = -Infinity, atMost = Infinity }]) => {
		const value = progress.meters.get(id) ?? 0;
		return value >= atLeast && value <= atMost;
	});
}
