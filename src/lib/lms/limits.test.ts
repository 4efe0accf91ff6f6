import { expect, it } from 'vitest';
import { breachOf, limits12, limits2004 } from './limits.ts';

it('takes a value that just fits', () => {
	expect(breachOf('x'.repeat(4_096), limits12.record)).toBeUndefined();
	expect(breachOf('x'.repeat(64_000), limits2004.record)).toBeUndefined();
});

it('says how long a value is that does not fit', () => {
	expect(breachOf('x'.repeat(4_097), limits12.record)).toBe('4097 characters, at most 4096');
	expect(breachOf('x'.repeat(64_001), limits2004.record)).toBe('64001 characters, at most 64000');
	expect(breachOf('x'.repeat(256), limits12.location)).toBe('256 characters, at most 255');
});

it('lets only ASCII into SCORM 1.2', () => {
	expect(breachOf('ögonblick', limits12.record)).toBe('characters outside ASCII');
	expect(breachOf('ögonblick', limits2004.record)).toBeUndefined();
});
