import boundaries from 'eslint-plugin-boundaries';

/**
 * Who may import whom, and why not more. `doors`: folders that may be imported, by their index.ts only; `types`: the same, but with `import type` only; `styles`: folders of which only the style
 * sheets may be fetched; `packages`: what may come from npm, `'*'` for anything; `node`: whether `node:` modules are there at all.
 */
const borders = [
	{
		name: 'content',
		folder: 'src/lib/content',
		packages: ['valibot', 'yaml', '@valibot/to-json-schema'],
		why: 'content is pure: it says what a course is and knows nobody who uses it.',
	},
	{
		name: 'log',
		folder: 'src/lib/log',
		types: ['content'],
		why: 'log is pure and small: the first screen tells from it what is finished, before any lesson has come.',
	},
	{
		name: 'machines',
		folder: 'src/lib/machines',
		doors: ['log'],
		types: ['content'],
		packages: ['xstate'],
		why: 'machines are pure: they take a finished course and a log, so every path can be walked without a browser. They need the types of content, no parser, and never see lms.',
	},
	{
		name: 'lms',
		folder: 'src/lib/lms',
		why: 'lms knows CMI and no lesson: whatever it is told, session tells it, so each standard can be tested alone.',
	},
	{
		name: 'session',
		folder: 'src/lib/session',
		doors: ['log', 'machines', 'lms', 'content'],
		packages: ['xstate'],
		why: 'session is the seam between machines and lms; what is shown is for routes and ui to decide.',
	},
	{
		name: 'notebook',
		folder: 'src/lib/notebook',
		why: 'notebook holds what never leaves the device: it can send nothing, because it knows nobody.',
	},
	{
		name: 'i18n',
		folder: 'src/lib/i18n',
		types: ['content'],
		packages: ['i18next'],
		why: 'i18n gives words in a language; it knows no lesson, no screen and no platform.',
	},
	{
		name: 'ui',
		folder: 'src/lib/ui',
		doors: ['log', 'machines', 'i18n'],
		types: ['content', 'notebook'],
		packages: ['svelte', 'svelte/**'],
		why: 'ui shows a view and sends events: it works the same with every platform or none, so it never sees lms or session.',
	},
	{
		name: 'routes',
		folder: 'src/routes',
		doors: ['content', 'log', 'machines', 'session', 'i18n', 'notebook', 'ui'],
		packages: ['svelte', 'svelte/**', '@sveltejs/kit', '@fontsource/**', '$app/**', 'virtual:*'],
		why: 'routes are thin: they load and pass on. Only session talks to lms.',
	},
	{
		name: 'team-core',
		folder: 'src/team-view/core',
		doors: ['log'],
		packages: ['papaparse'],
		why: 'the core of the team view is pure: a report goes in, people and counts come out, so every kind of report can be tried without a browser.',
	},
	{
		name: 'team-page',
		folder: 'src/team-view/page',
		doors: ['team-core', 'i18n'],
		styles: ['ui'],
		packages: ['svelte', 'svelte/**'],
		why: 'the page of the team view has the look of the course and nothing else of it: it knows no lesson and no platform, and has nobody to send anything to.',
	},
	{
		name: 'adapter',
		folder: 'src/adapter',
		packages: ['*'],
		node: true,
		why: 'the adapter packs any SvelteKit app: it imports nothing of ours, what it needs comes as options.',
	},
	{
		name: 'kit',
		folder: 'src/kit',
		types: ['content'],
		packages: ['node:crypto'],
		why: 'kit is pure: it turns a finished course into pages as text. What it needs besides, such as the sheets of ui, is passed in.',
	},
	{
		name: 'tools',
		folder: 'src/tools',
		doors: ['content', 'lms', 'log', 'machines', 'kit', 'adapter', 'tests'],
		packages: ['yaml', 'vite', 'vite/**', '@sveltejs/vite-plugin-svelte', 'fflate'],
		node: true,
		why: 'tools run on the author’s machine: they read and check lessons, and need no player.',
	},
	{
		name: 'platform',
		folder: 'platform',
		packages: ['*'],
		node: true,
		why: 'the platform imports nothing of src: what crosses is the zip, as with any other platform.',
	},
];

const behindDoors = [
	...['content', 'log', 'machines', 'lms', 'session', 'notebook', 'i18n', 'ui'],
	...['kit', 'team-core'],
];
const pastTheDoor =
	'Import {{to.element.type}} by its door, index.ts: what lies behind it may change at any time.';

/** A test, beside the source or in tests/, may import everything, by its door. */
const testPolicies = [
	{
		from: [{ element: { type: 'tests' } }, { file: { categories: 'test' } }],
		allow: { to: { module: { origin: '*' } } },
	},
	...behindDoors.flatMap((name) => {
		const from = [
			{ element: { type: 'tests' } },
			{ element: { type: `!${name}` }, file: { categories: 'test' } },
		];
		return [
			{ from, disallow: anythingOf(name), message: pastTheDoor },
			{ from, allow: doorOf(name) },
		];
	}),
];

/** The last policy that fits decides, so what is allowed comes after what is not. */
function policiesOf(border) {
	const { name, doors = [], types = [], styles = [], packages = [], node = false, why } = border;
	const from = { element: { type: name } };
	const message = `No import of {{dependency.source}} here: ${why}`;
	return [
		{ from, disallow: { to: { module: { origin: '*' } } }, message },
		{ from, disallow: [...doors, ...types].map(anythingOf), message: pastTheDoor },
		{ from, disallow: types.map((type) => ({ ...doorOf(type), ...byValue })), message },
		{
			from,
			allow: [
				anythingOf(name),
				...doors.map(doorOf),
				...types.map((type) => ({ ...doorOf(type), ...byType })),
				...styles.map(stylesOf),
				...packages.map((source) => ({ dependency: { source } })),
				...(packages.includes('*') ? [{ to: { module: { origin: 'external' } } }] : []),
				...(node ? [{ to: { module: { origin: 'core' } } }] : []),
			],
		},
	];
}

const byType = { dependency: { kind: 'type' } };
const byValue = { dependency: { kind: '!type' } };

function anythingOf(type) {
	return { to: { element: { type } } };
}

/** A style sheet is no code: whoever shows the folder's components may fetch it. Of tests/, the helpers are shared. */
function doorOf(type) {
	const fileInternalPath = type === 'tests' ? 'support/**' : ['index.ts', '**/*.css'];
	return { to: { element: { type, fileInternalPath } } };
}

function stylesOf(type) {
	return { to: { element: { type, fileInternalPath: '**/*.css' } } };
}

const asNodeReads = [
	{
		regex: '^\\$lib(/|$)',
		message: 'Import by a relative path: Node runs these files as they are and knows no $lib.',
	},
	{
		regex: '^\\.{1,2}/(?!.*\\.(ts|js|svelte|css|svg|json)$)',
		message: 'Write the extension: Node runs these files as they are.',
	},
];

/** No resolver finds these before the app is built, so the borders above cannot see them. */
const ofTheApp = {
	regex: '^(\\$app/|virtual:)',
	message: 'Only routes know SvelteKit and its virtual modules: what is needed here is passed in.',
};

/** Paths as Node can read them, which is what the borders are drawn on. */
export const pathConfigs = [
	{
		name: 'paths in tests',
		files: ['tests/**'],
		ignores: ['tests/packages/app/**'],
		rules: { 'no-restricted-imports': ['error', { patterns: asNodeReads }] },
	},
	{
		name: 'paths in sources',
		files: ['src/lib/**', 'src/kit/**', 'src/adapter/**', 'src/team-view/**', 'src/tools/**'],
		rules: { 'no-restricted-imports': ['error', { patterns: [...asNodeReads, ofTheApp] }] },
	},
];

/** The borders as ESLint configuration. */
export const borderConfig = {
	plugins: { boundaries },
	settings: {
		'boundaries/elements': [
			...borders.map(({ name, folder }) => ({ type: name, pattern: folder, partialMatch: false })),
			{ type: 'tests', pattern: 'tests', partialMatch: false },
		],
		'boundaries/files': [{ category: 'test', pattern: '**/*.test.ts' }],
		'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
		'boundaries/legacy-templates': false,
		'import/resolver': {
			typescript: {
				alwaysTryTypes: true,
				project: ['tsconfig.json', 'platform/tsconfig.json'],
				noWarnOnMultipleProjects: true,
			},
		},
	},
	rules: {
		'boundaries/dependencies': [
			'error',
			{
				default: 'allow',
				checkAllOrigins: true,
				policies: [...borders.flatMap(policiesOf), ...testPolicies],
			},
		],
	},
};
