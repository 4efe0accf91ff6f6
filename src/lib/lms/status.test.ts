import { expect, it } from 'vitest';
import { completionOf, statusAfter } from './status.ts';

it.each(['', 'unknown', 'not attempted', 'browsed', 'nonsense'])(
	'an attempt that is "%s" has begun once the learner works on it',
	(stored) => {
		expect(statusAfter(stored, 'incomplete')).toBe('incomplete');
		expect(completionOf(stored)).toBe('unknown');
	},
);

it.each(['completed', 'passed'])('an attempt that is %s never gets worse', (stored) => {
	expect(statusAfter(stored, 'incomplete')).toBe(stored);
	expect(completionOf(stored)).toBe('completed');
});

it('a failed attempt stays failed until it is completed', () => {
	expect(statusAfter('failed', 'incomplete')).toBe('failed');
	expect(statusAfter('failed', 'completed')).toBe('completed');
	expect(completionOf('failed')).toBe('incomplete');
});

it('a passed attempt is not made a merely completed one', () => {
	expect(statusAfter('passed', 'completed')).toBe('passed');
});
