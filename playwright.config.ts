import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/browser.ts';

export default defineConfig({
	testDir: 'tests/e2e',
	// Each worker has its own platform with a database of its own.
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	timeout: 120_000,
	expect: { timeout: 10_000 },
	reporter: [['list']],
	use: {
		locale: 'sv-SE',
		timezoneId: 'Europe/Stockholm',
		// What is tested without a network is what the page itself has; offline.spec.ts lets the workers in.
		serviceWorkers: 'block',
		launchOptions: findBrowser() ?? {},
		trace: 'retain-on-failure',
	},
});
