import type { TrackedState } from '../tracker.ts';
import type { Entry } from './entry.ts';

/** What a platform is told beyond completion. */
export interface Reporter {
	/** What goes before the status. */
	readonly before: (state: TrackedState) => readonly Entry[];
	/** What goes after it. */
	readonly after: (state: TrackedState) => readonly Entry[];
}

/** The reporter of a package that reports completion only. */
export const reportNothing: Reporter = { before: () => [], after: () => [] };
