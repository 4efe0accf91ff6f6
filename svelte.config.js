import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import adapter from './src/adapter/index.ts';
import { courseForPackages } from './src/tools/course-for-packages.ts';
import { needsPart, pagesOf } from './src/tools/packages.ts';
import { shortClasses } from './src/tools/short-class.ts';

const course = courseForPackages();

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true, cssHash: shortClasses() },
	kit: {
		adapter: adapter({
			course,
			notices: 'NOTICE',
			pages: pagesOf,
			needs: needsPart,
			// --ground and --accent of src/lib/ui/styles/tokens.css.
			web: { icons: 'src/icons', background: '#f4f1ea', theme: '#0b5a8a' },
		}),
		appDir: 'app',
		// A package stands in a folder that only the platform knows, behind an index.html: the path in the hash, the
		// references relative, the code of the first screen in one file; the adapter puts its styles into the page.
		router: { type: 'hash' },
		paths: { relative: true },
		output: { bundleStrategy: 'single' },
		// A fixed name, or no two builds would be alike.
		version: { name: course.version, pollInterval: 0 },
	},
};
