import type { Board, BoardEntry, ScenarioLesson } from '../../content/index.ts';
import { holds, type ScenarioContext } from './context.ts';

/** A board as it looks now: ids and structure; the words come from the texts. */
export interface BoardView {
	readonly id: string;
	readonly kind: Board['kind'];
	readonly entries: readonly BoardEntry[];
	/** Entries that were not there before the last decision. */
	readonly fresh: readonly string[];
}

/**
 * The boards of a scenario as they look now.
 * @param before the context before the last decision, to tell what is new
 */
export function boardsOf(
	lesson: ScenarioLesson,
	context: ScenarioContext,
	before: ScenarioContext | undefined,
): BoardView[] {
	return Object.entries(lesson.boards).map(([id, { kind, entries }]) => {
		const shown = entries.filter(({ when }) => holds(when, context));
		const fresh = before ? shown.filter(({ when }) => !holds(when, before)) : [];
		return { id, kind, entries: shown, fresh: fresh.map((entry) => entry.id) };
	});
}
