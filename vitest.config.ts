import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { lessons } from './src/tools/lessons-plugin.ts';
import { findBrowser } from './tests/support/browser.ts';

export default defineConfig({
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					// Some tests build an app or kill a server: a busy machine may take its time.
					testTimeout: 30_000,
					include: [
						'src/**/*.test.ts',
						'tests/{conformance,house,lessons,packages,platforms,support}/**/*.test.ts',
						'platform/src/**/*.test.ts',
					],
					exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
				},
			},
			{
				extends: true,
				// What the platform stores, once more on its other database.
				test: {
					name: 'postgres',
					environment: 'node',
					testTimeout: 30_000,
					globalSetup: './platform/src/testing/postgres/global-setup.ts',
					include: ['platform/src/lib/server/**/*.test.ts'],
					exclude: ['**/db/sqlite/**', '**/node_modules/**'],
				},
			},
			{
				extends: true,
				// The components alone, without SvelteKit's pages around them. Not with svelte.config.js: it wants runes
				// everywhere, and a component of the testing library has none.
				plugins: [lessons(), svelte({ configFile: false, preprocess: vitePreprocess() })],
				publicDir: 'static',
				optimizeDeps: { include: ['axe-core', 'i18next', 'vitest-browser-svelte', 'xstate'] },
				test: {
					name: 'browser',
					expect: { requireAssertions: true, poll: { timeout: 5000 } },
					include: ['src/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						provider: playwright({ launchOptions: findBrowser() ?? {} }),
						instances: [{ browser: 'chromium' }],
						screenshotFailures: false,
					},
				},
			},
		],
	},
});
