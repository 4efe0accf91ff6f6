import type { Tracker } from '../../src/lib/lms/index.ts';
import type { LearnersPage } from './page.ts';

/** How a package is launched. */
export interface Opening {
	readonly mode: 'normal' | 'review' | 'browse';
	/** ms of the story's clock. */
	readonly clock: () => number;
	readonly passTime: (ms: number) => void;
}

/** Loads the page of a launch, for the first time or again, and makes its trackers. */
export type Loading = (page: LearnersPage) => () => Tracker;

/** A place that a package can be launched at: one learner at a platform of one kind, or a device alone. */
export interface Place {
	/** Launches the package. */
	readonly open: (opening: Opening) => Loading;
	/** What the place itself has for a completion. */
	readonly isCompleted: () => boolean;
	/** What the course did that its standard does not allow. */
	readonly complaints: () => readonly string[];
}
