import { expect, test } from 'vitest';
import { isFailure } from './failure.ts';

test('a call that succeeded is no failure', () => {
	expect(isFailure({ method: 'SetValue', error: 0 })).toBe(false);
});

test('asking SCORM 2004 for a value that was never set is no failure', () => {
	expect(isFailure({ method: 'GetValue', error: 403 })).toBe(false);
});

test('writing a value that SCORM 1.2 only lets be read is one', () => {
	expect(isFailure({ method: 'LMSSetValue', error: 403 })).toBe(true);
});
