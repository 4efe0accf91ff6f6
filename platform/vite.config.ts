import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => ({
	plugins: [sveltekit()],
	logLevel: command === 'build' ? 'warn' : 'info',
	build: { rolldownOptions: { checks: { bundlerTimings: false } } },
}));
