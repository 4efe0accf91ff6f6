import { createHash } from 'node:crypto';
import type { Learner } from '../people/learner.ts';

/** An xAPI agent with an account, which is what cmi5 asks for (cmi5 spec 9.2). */
export type Actor = {
	readonly objectType: 'Agent';
	readonly name: string;
	readonly account: { readonly homePage: string; readonly name: string };
};

/** Not the address of this platform: its port may be another tomorrow, and the learner the same. */
const HOME_PAGE = 'http://localhost/';

/** How a learner is called in launches and statements. */
export const actorOf = (learner: Learner): Actor => ({
	objectType: 'Agent',
	name: learner.name,
	account: { homePage: HOME_PAGE, name: learner.code },
});

/** Whether an agent, as a course has written it, is this learner: the account decides (cmi5 spec 9.2). */
export const isAgent = (
	one: { readonly account?: Pick<Actor['account'], 'homePage' | 'name'> },
	{ account }: Actor,
): boolean => one.account?.homePage === account.homePage && one.account.name === account.name;

/** The platform itself, as the authority of what it has stored (xAPI 1.0.3 part two, 2.4.9). */
export const authority = {
	objectType: 'Agent',
	account: { homePage: HOME_PAGE, name: 'platform' },
} as const;

/** A UUID made of a name: the same name always gives the same (RFC 9562 5.5, SHA-1 cut to size). */
const uuidOf = (name: string): string => {
	const hex = createHash('sha1').update(name).digest('hex');
	const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`5${hex.slice(13, 16)}`,
		variant + hex.slice(18, 20),
		hex.slice(20, 32),
	].join('-');
};

/**
 * The activity id that the platform makes for an AU, a block or a course: never the publisher's own
 * (cmi5 spec 8.1, 9.3.9), and the same in every registration and version of the course.
 *
 * @param course the publisher's id of the course
 * @param id the publisher's id of the AU, the block or the course
 */
export const activityId = (course: string, kind: 'au' | 'block' | 'course', id: string): string =>
	`urn:uuid:${uuidOf([course, kind, id].join('\n'))}`;
