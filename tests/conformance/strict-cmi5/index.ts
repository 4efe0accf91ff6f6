export type { Fetch, SentRequest } from './request.ts';
export type { Cmi5Profile, LaunchMode } from './profile.ts';
export {
	browse,
	dyingAt,
	failingEvery,
	hangingAt,
	keepsNothing,
	mastery,
	odd,
	profiles,
	review,
	slow,
	strict,
	unusable,
} from './profiles.ts';
export type { Statement } from './statement.ts';
export { createStrictCmi5, type Cmi5Launch, type StrictCmi5 } from './strict-cmi5.ts';
