import adapter from '../../../src/adapter/index.ts';

// Each build of the tests has its own strategy, folders and mistakes.
const {
	FIXTURE_STRATEGY = 'inline',
	FIXTURE_ROUTES = 'src/routes',
	FIXTURE_STATIC = 'static',
	FIXTURE_WORK = '.svelte-kit',
	FIXTURE_OUT = '.svelte-kit/zips',
} = process.env;

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		appDir: 'app',
		outDir: FIXTURE_WORK,
		files: { routes: FIXTURE_ROUTES, assets: FIXTURE_STATIC },
		router: { type: 'hash' },
		paths: { relative: true },
		output: { bundleStrategy: FIXTURE_STRATEGY },
		version: { name: '0.1.0' },
		adapter: adapter({
			out: FIXTURE_OUT,
			notices: 'notices.txt',
			course: {
				id: 'fixture',
				version: '0.1.0',
				locales: ['sv', 'en'],
				title: { sv: 'Provkurs', en: 'Sample course' },
				description: { sv: 'En kurs för prov.', en: 'A course for tests.' },
				paths: [{ id: 'everyone', title: { sv: 'Alla', en: 'Everyone' }, minutes: 5 }],
			},
		}),
	},
};
