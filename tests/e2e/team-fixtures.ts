import { expect, test as base } from '@playwright/test';
import { TeamPage } from './models/team-page.ts';

interface Parts {
	/** The team view as the build wrote it, opened from a folder, on 23 November 2026. */
	readonly team: TeamPage;
}

export const test = base.extend<Parts>({
	team: async ({ page }, use) => {
		// On another day other people would be late.
		await page.clock.setFixedTime(new Date('2026-11-23T12:00:00'));
		const team = new TeamPage(page);
		await team.open();
		await use(team);
		// Whatever was done: nothing was asked for, and the browser had nothing to complain about.
		expect(team.requests).toEqual([]);
		expect(team.complaints).toEqual([]);
	},
});

export { expect } from '@playwright/test';
