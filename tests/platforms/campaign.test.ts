import { describe, expect, test } from 'vitest';
import { attack, attacked } from './campaign.ts';

describe('whatever goes wrong, at whichever call', () => {
	test.each(attacked.map((platform) => ({ platform, ...platform })))(
		'$standard, $name: at most one decision is lost, and no completion',
		async ({ platform }) => {
			const { faults, worst } = await attack(platform);
			expect(faults).toBeGreaterThan(50);
			expect(worst).toEqual([]);
		},
		300_000,
	);
});
