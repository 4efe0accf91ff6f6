import type { Tracker } from '../../src/lib/lms/index.ts';
import type { LearnersPage } from './page.ts';

/** How a page is opened. */
export interface Opening {
	readonly page: LearnersPage;
	readonly mode: 'normal' | 'review' | 'browse';
	/** ms of the story's clock. */
	readonly clock: () => number;
	readonly passTime: (ms: number) => void;
}

/** A place that a package can be launched at: one learner at a platform of one kind, or a device alone. */
export interface Place {
	/** Makes the trackers of a page that was opened. */
	readonly open: (opening: Opening) => () => Tracker;
	/** What the place itself has for a completion. */
	readonly isCompleted: () => boolean;
	/** What the course did that its standard does not allow. */
	readonly complaints: () => readonly string[];
}
