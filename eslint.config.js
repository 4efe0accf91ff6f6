import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { borderConfig, pathConfigs } from './eslint.borders.js';

const code = ['**/*.ts', '**/*.svelte', '**/*.js'];

/** A platform may close the window without either; `pagehide` and `visibilitychange` come reliably. */
const leaving = 'Use pagehide and visibilitychange: unload and beforeunload are not always fired.';

export default defineConfig(
	globalIgnores([
		'**/.svelte-kit/',
		'**/build/',
		'**/dist/',
		'**/data/',
		'tests/fixtures/',
		'test-results/',
		'playwright-report/',
	]),
	js.configs.recommended,
	tseslint.configs.strictTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	comments.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser } },
	},
	{
		name: 'habits',
		files: code,
		rules: {
			'no-console': 'error',
			'no-alert': 'error',
			'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
			'no-restricted-exports': [
				'error',
				{
					restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true },
				},
			],
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'CallExpression:matches([callee.name="addEventListener"], [callee.property.name="addEventListener"]) > Literal[value=/^(before)?unload$/]',
					message: leaving,
				},
				{
					selector: 'MemberExpression[property.name=/^on(before)?unload$/]',
					message: leaving,
				},
				{ selector: 'SvelteAttribute[key.name=/^on(before)?unload$/]', message: leaving },
			],
			// `as const` is always allowed. At an edge an assertion needs a disabled line, with its reason.
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			// `return problem(…)` from a function that gives nothing is how an early end is written here.
			'@typescript-eslint/no-confusing-void-expression': 'off',
			// A port may be asynchronous where one of its adapters has nothing to wait for.
			'@typescript-eslint/require-await': 'off',
			'@eslint-community/eslint-comments/disable-enable-pair': ['error', { allowWholeFile: true }],
			// The player lives behind the hash, the platform at the root of its own machine: no base path.
			'svelte/no-navigation-without-resolve': 'off',
			'@eslint-community/eslint-comments/require-description': [
				'error',
				{ ignore: ['eslint-enable'] },
			],
		},
	},
	{
		name: 'seeded randomness',
		files: ['src/lib/**'],
		rules: {
			'no-restricted-properties': [
				'error',
				{
					object: 'Math',
					property: 'random',
					message: 'Use seeded randomness: the same log must always give the same attempt.',
				},
			],
		},
	},
	{
		name: 'borders',
		files: code,
		...borderConfig,
	},
	pathConfigs,
	{
		name: 'files of which a tool demands the default export',
		files: [
			'*.config.{js,ts}',
			'platform/*.config.{js,ts}',
			'tests/packages/app/*.config.js',
			'src/adapter/index.ts',
			'**/*.svelte',
		],
		rules: { 'no-restricted-exports': 'off' },
	},
	{
		// To the type checker of the lint, a component's props are `any`; svelte-check knows their types.
		name: 'components and tests may hold what has no type',
		files: ['**/*.svelte', '**/*.test.ts', 'tests/**'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{
		name: 'what belongs to no TypeScript project',
		files: ['**/*.js', 'tests/packages/app/**', 'tests/**/*.svelte'],
		...tseslint.configs.disableTypeChecked,
	},
);
