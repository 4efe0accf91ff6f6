import { createComplaints, type Complaints } from '../strict-lms/complaints.ts';
import type { Launch } from './launch.ts';

/** What has happened in one launch so far. */
export interface Session {
	readonly launch: Launch;
	readonly complaints: Complaints;
	/** The one-time address has given its token. */
	tokenGiven: boolean;
	launchDataRead: boolean;
	preferencesAsked: boolean;
	/** When the course said it was ready. */
	initializedAt: string | undefined;
	terminated: boolean;
	/** The learner was launched again meanwhile. */
	abandoned: boolean;
	/** Verbs of cmi5 that were accepted. */
	readonly verbs: Set<string>;
	/** When the latest of its statements says it was. */
	latestAt: string;
}

export function createSession(launch: Launch): Session {
	return {
		launch,
		complaints: createComplaints(),
		tokenGiven: false,
		launchDataRead: false,
		preferencesAsked: false,
		initializedAt: undefined,
		terminated: false,
		abandoned: false,
		verbs: new Set(),
		latestAt: '',
	};
}
