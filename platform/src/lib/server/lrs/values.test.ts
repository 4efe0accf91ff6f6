import { expect, test } from 'vitest';
import { isDuration, isUtc } from './values.ts';

test.each(['PT1M', 'PT1H5M30.25S', 'P1DT12H', 'P2W', 'PT0S', 'P1Y2M3DT4H5M6S', 'PT0,5S'])(
	'%s is a duration',
	(text) => expect(isDuration(text)).toBe(true),
);

test.each(['', 'P', 'PT', 'P1DT', '1M', 'PT1M30', 'P1WT1H', 'PT-5S', '00:05:30'])(
	'%j is none',
	(text) => expect(isDuration(text)).toBe(false),
);

test.each(['2026-01-31T12:00:00.000Z', '2026-01-31T12:00:00Z', '2026-01-31T12:00:00+00:00'])(
	'%s is a time in UTC',
	(text) => expect(isUtc(text)).toBe(true),
);

test.each([
	'2026-01-31',
	'2026-01-31T12:00:00',
	'2026-01-31T13:00:00+01:00',
	'2026-13-31T12:00:00Z',
	'nu',
])('%j is none', (text) => expect(isUtc(text)).toBe(false));
