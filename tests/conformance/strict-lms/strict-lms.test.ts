import { describe, expect, it } from 'vitest';
import { createLmsSession, type Store } from './lms-session.ts';
import type { Profile } from './profile.ts';
import { lenient, strict } from './profiles.ts';
import { rulesScorm12 } from './rules-scorm12.ts';
import { rulesScorm2004 } from './rules-scorm2004.ts';
import type { StandardRules } from './rule.ts';

/** Plays calls on a new session and gives the last answer, its error and all complaints. */
function answersTo(
	rules: StandardRules,
	calls: readonly (readonly [keyof StandardRules['methods'], ...unknown[]])[],
	{ profile = strict, mode = 'normal' }: { profile?: Profile; mode?: string } = {},
) {
	const store: Store = { values: new Map(), failsCommits: false, offline: false };
	const session = createLmsSession(rules, profile, store, mode);
	const returned = calls.map(([method, ...args]) => session.api[rules.methods[method]]?.(...args));
	return { returned: returned.at(-1), error: session.lastError(), complaints: session.complaints };
}

const start = ['initialize', ''] as const;

describe('the strict platform notices', () => {
	it.each([
		['a value before the start', rulesScorm12, [['set', 'cmi.core.exit', 'suspend']], '301'],
		['a value before the start', rulesScorm2004, [['set', 'cmi.exit', 'suspend']], '132'],
		['a commit after the end', rulesScorm2004, [start, ['terminate', ''], ['commit', '']], '143'],
		['a second end', rulesScorm2004, [start, ['terminate', ''], ['terminate', '']], '113'],
		['an argument of Initialize', rulesScorm12, [['initialize', 'x']], '201'],
		['a number for a value', rulesScorm12, [start, ['set', 'cmi.suspend_data', 7]], '201'],
		[
			'"not attempted"',
			rulesScorm12,
			[start, ['set', 'cmi.core.lesson_status', 'not attempted']],
			'405',
		],
		['letters outside ASCII', rulesScorm12, [start, ['set', 'cmi.suspend_data', 'å']], '405'],
		[
			'a location too long',
			rulesScorm12,
			[start, ['set', 'cmi.core.lesson_location', 'x'.repeat(256)]],
			'405',
		],
		[
			'a record too long',
			rulesScorm12,
			[start, ['set', 'cmi.suspend_data', 'x'.repeat(4097)]],
			'405',
		],
		[
			'a record too long',
			rulesScorm2004,
			[start, ['set', 'cmi.suspend_data', 'x'.repeat(64_001)]],
			'406',
		],
		[
			'a time with three decimals',
			rulesScorm12,
			[start, ['set', 'cmi.core.session_time', '00:00:01.123']],
			'405',
		],
		['a time with weeks', rulesScorm2004, [start, ['set', 'cmi.session_time', 'P1W']], '406'],
		['a time without any', rulesScorm2004, [start, ['set', 'cmi.session_time', 'PT']], '406'],
		['an exponent', rulesScorm2004, [start, ['set', 'cmi.progress_measure', '1e-7']], '406'],
		['a mode that is written', rulesScorm2004, [start, ['set', 'cmi.mode', 'review']], '404'],
		['an exit that is read', rulesScorm12, [start, ['get', 'cmi.core.exit']], '404'],
	] as const)('%s', (_, rules, calls, error) => {
		const answer = answersTo(rules, calls);
		expect(answer.error).toBe(error);
		expect(answer.complaints).toHaveLength(1);
	});

	it('a status that gets worse, although it may be written', () => {
		const status = 'cmi.completion_status';
		const calls = [start, ['set', status, 'completed'], ['set', status, 'incomplete']] as const;
		expect(answersTo(rulesScorm2004, calls)).toEqual({
			returned: 'true',
			error: '0',
			complaints: ['cmi.completion_status from completed to incomplete'],
		});
	});

	it('a write in review', () => {
		const calls = [start, ['set', 'cmi.suspend_data', 'x']] as const;
		expect(answersTo(rulesScorm12, calls, { mode: 'review' }).complaints).toHaveLength(1);
	});

	it('what a lenient platform lets pass', () => {
		const calls = [start, ['set', 'cmi.suspend_data', 'x'.repeat(5_000)]] as const;
		const answer = answersTo(rulesScorm12, calls, { profile: lenient });
		expect(answer.returned).toBe('true');
		expect(answer.complaints).toHaveLength(1);
	});
});
