import type { RefusalCode } from '../refusal.ts';

/** Why the platform said no to a cmi5 course: what is wrong, and what the course is to do. */
export const refusal: Readonly<Record<RefusalCode, string>> = {
	'foreign-origin': 'The request came from another site. Only courses on the platform may ask.',
	'no-token':
		'The request had no authorization. Fetch the auth-token from the fetch address and send it as Authorization: Basic.',
	'unknown-token': 'The authorization is unknown. Launch the course from the platform.',
	'token-expired': 'The authorization has not been used for a day. Launch the course again.',
	'session-replaced':
		'The course has been launched again after this visit. Go on in the new visit.',
	'session-ended': 'The visit has ended. Launch the course again.',
	version: 'The header X-Experience-API-Version is missing, or is something else than 1.0.x.',
	'too-large': 'The request is too large. The limit is 1 MB, and Content-Length must be given.',
	'no-resource':
		'There is no such address. There are statements, activities/state, agents/profile and about.',
	method: 'The method cannot be used at this address.',
	parameter: 'A parameter in the address is missing, misspelt or has the wrong form.',
	'other-registration': 'The registration is not the one that the course was launched with.',
	'other-agent': 'The agent is not the learner who launched the course.',
	'nothing-there': 'There is nothing of that name yet',
	'read-only': 'The course may only read LMS.LaunchData.',
	'needs-match':
		'The document is there already. Read it first and send its ETag in If-Match, so that nothing is overwritten by mistake.',
	'no-match': 'The document has changed since the course read it. Read it again and try once more.',
	'not-json': 'The content is not JSON.',
	'no-merge': 'Only two JSON objects can be merged. Use PUT to replace the document.',
	attachments: 'Attachments are not taken. Send the statement without them.',
	shape: 'The statement is not made as xAPI says.',
	id: 'The statement has no id, or it is no UUID. The course itself gives each statement its id.',
	'id-differs': 'The id in the statement is not the one in the address.',
	conflict: 'There is another statement with the same id already.',
	voiding: 'The course may not void statements.',
	actor: 'The actor is not the one that the course was launched with.',
	registration:
		'The registration in the context is missing, or is not the one that the course was launched with.',
	'session-id':
		'The session id is missing in context.extensions. Start from the contextTemplate in LMS.LaunchData.',
	template:
		'The publisher id is missing in context.contextActivities.grouping. Start from the contextTemplate in LMS.LaunchData.',
	timestamp: 'The timestamp is missing or not in UTC. Write it as 2026-01-31T12:00:00.000Z.',
	object: 'The object is not the activityId that the course was launched with.',
	'verb-unknown': 'The cmi5 category may only be used with verbs that cmi5 defines.',
	'verb-of-platform': 'That verb is the platform’s own. The course may not use it.',
	score:
		'The score has the wrong form. scaled is from 0 to 1; raw, min and max are whole, and raw lies between min and max.',
	'score-here': 'A score may only stand in passed and failed.',
	mastery: 'The score and the verb do not agree with the masteryScore.',
	'mastery-extension':
		'masteryScore is missing in context.extensions, or is not the one in LMS.LaunchData.',
	success: 'success must be true in passed and false in failed, and must not stand elsewhere.',
	completion: 'completion must be true in completed, and must not stand elsewhere.',
	'moveon-category':
		'The moveon category must stand where success or completion does, and only there.',
	duration: 'The duration is missing. terminated, completed, passed and failed must give it.',
	progress: 'The progress must be a whole number from 0 to 100.',
	'not-initialized': 'The course had not said initialized, with the cmi5 category, in this visit.',
	'after-terminated': 'The course had said terminated already in this visit.',
	mode: 'In the modes Browse and Review the course may only say initialized and terminated.',
	'verb-twice': 'The course has used that verb already in this visit.',
	'passed-and-failed': 'The course has said passed or failed already in this visit.',
	'completed-again': 'The course has said completed already in this registration.',
	'passed-again': 'The course has said passed already in this registration.',
	'failed-after-passed': 'The course may not say failed after passed in the same registration.',
};
