import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { lessons } from './src/tools/lessons-plugin.ts';
import { oneBundle } from './src/tools/one-bundle.ts';

export default defineConfig(({ command }) => ({
	plugins: [lessons(), sveltekit(), oneBundle()],
	// A build shows its packages, and what went wrong; the list of chunks concerns nobody.
	logLevel: command === 'build' ? 'warn' : 'info',
	server: { host: '127.0.0.1' },
	build: {
		assetsInlineLimit: 0,
		rolldownOptions: { checks: { bundlerTimings: false } },
	},
}));
