import type { Profile } from './profile.ts';

/** As the standards have it, and no more. */
export const strict: Profile = { name: 'strict' };

/** As measured on Moodle 4.5 and 5.1. */
export const moodle: Profile = {
	name: 'moodle',
	resetsOnSecondInitialize: 'committed',
	forgetsOffline: true,
};

/** Takes everything. */
export const lenient: Profile = { name: 'lenient', tooLong: 'taken', yes: 'true' };

const optional = [
	'cmi.core.lesson_location',
	'cmi.core.session_time',
	'cmi.student_preference.language',
	'cmi.location',
	'cmi.session_time',
	'cmi.progress_measure',
	'cmi.learner_preference.language',
];

/** Each platform with one thing wrong, named after it. */
const hostile: readonly Profile[] = [
	{ name: 'says false with error 0', yes: 'false' },
	{ name: 'answers booleans', yes: true },
	{ name: 'answers numbers', yes: 1 },
	{ name: 'answers null', yes: null, nothing: null },
	{ name: 'answers undefined', yes: undefined, nothing: undefined },
	{ name: 'cuts long values without a word', tooLong: 'cut' },
	{ name: 'has no mode', initial: { 'cmi.core.lesson_mode': '', 'cmi.mode': '' } },
	{ name: 'does not know what is optional', unsupported: optional },
	{ name: 'does not know the mode', unsupported: ['cmi.core.lesson_mode', 'cmi.mode'] },
	{ name: 'throws on every 3rd call', throwsEvery: 3 },
	{ name: 'throws on every 5th call', throwsEvery: 5 },
	{ name: 'throws on every 7th call', throwsEvery: 7 },
	{ name: 'throws after each commit', throwsAfterCommit: true },
	{ name: 'puts its API in place late', lateMs: 1_500 },
	{ name: 'has frames of other origins between', frames: 'cross-origin' },
	{ name: 'opens the course in a window of its own', frames: 'opener' },
];

export const profiles: readonly Profile[] = [strict, moodle, lenient, ...hostile];
