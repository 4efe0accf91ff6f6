import { expect, test } from 'vitest';
import { beaconParts } from './transport.ts';

const call = { n: 1, at: '', method: 'GetValue', element: '', value: '', returned: '', error: 0 };
const commit = { seq: 1, finish: true, cmi: { suspend_data: 'x'.repeat(30_000) }, navRequest: '' };

test('what fits in one beacon goes in one', () => {
	expect(beaconParts({ session: 's', calls: [call], commit })).toHaveLength(1);
});

test('when the log makes it too large, the values go first and without it', () => {
	const calls = [{ ...call, returned: 'å'.repeat(20_000) }];
	const [values = '', log = ''] = beaconParts({ session: 's', calls, commit });
	expect(JSON.parse(values)).toMatchObject({ calls: [], commit: { seq: 1 } });
	expect(JSON.parse(log)).not.toHaveProperty('commit');
});
