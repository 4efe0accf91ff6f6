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
			web: { icons: '../../../src/icons', background: '#ffffff', theme: '#0b5a8a' },
			pages: ({ standard, locales }) =>
				new Map([
					[
						'privacy.html',
						`<!doctype html><html lang="${locales[0]}"><head><meta charset="utf-8"><title>${standard}</title></head></html>`,
					],
				]),
			course: {
				id: 'fixture',
				version: '0.1.0',
				locales: ['sv', 'en'],
				title: { sv: 'Provkurs', en: 'Sample course' },
				description: { sv: 'En kurs för prov.', en: 'A course for tests.' },
				reporting: 'completion',
				paths: [
					{
						id: 'everyone',
						title: { sv: 'Alla', en: 'Everyone' },
						minutes: 5,
						reporting: 'result',
					},
				],
			},
		}),
	},
};
