import type { Day } from './day.ts';

/** How far somebody has come. Whether that is late depends on the day. */
export type Status = 'not-started' | 'started' | 'done';

/** The statuses, from the beginning to the end. */
export const STATUSES: readonly Status[] = ['not-started', 'started', 'done'];

/** Somebody in a report. Nothing else is read: no marks, no answers. */
export interface Person {
	readonly name: string;
	/** `''` when the report has none. */
	readonly email: string;
	/** `''` when the report has none. */
	readonly team: string;
	readonly status: Status;
	/** The report itself says that the day has passed. */
	readonly overdue: boolean;
	readonly started: Day | undefined;
	readonly completed: Day | undefined;
	/** A day of one's own to be done. */
	readonly due: Day | undefined;
}
