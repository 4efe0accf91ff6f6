import type { ApiCaller } from './api-call.ts';
import { closedSession, notKept, type ScormSession } from './scorm-session.ts';

/**
 * Review and browse: nothing is written. Moodle saves in review all the same, so a course that writes turns a
 * finished attempt into an unfinished one; the mode is for the course to respect.
 */
export function createReadOnlySession(caller: ApiCaller): ScormSession {
	return {
		...closedSession,
		finish: () => {
			caller.act('terminate', '');
			return notKept;
		},
	};
}
