import { describe, expect, test } from 'vitest';
import { lintText } from './lint-text.ts';

const long = Array.from({ length: 301 }, (_, line) => `export const line${line} = ${line};`).join(
	'\n',
);

describe('what the house does not do', () => {
	test.each([
		[
			'chance that cannot be repeated',
			'src/lib/machines/a.ts',
			'export const a = Math.random();',
			'seeded',
		],
		['a stray console.log', 'src/lib/session/a.ts', 'console.log(1);', 'console'],
		['alert', 'src/lib/ui/a.ts', "alert('no');", 'alert'],
		['confirm', 'src/lib/ui/a.ts', "confirm('sure?');", 'confirm'],
		[
			'listening to unload',
			'src/lib/session/a.ts',
			"addEventListener('unload', () => {});",
			'pagehide',
		],
		[
			'listening to beforeunload',
			'src/lib/session/a.ts',
			"window.addEventListener('beforeunload', () => {});",
			'pagehide',
		],
		['onbeforeunload', 'src/lib/session/a.ts', 'window.onbeforeunload = null;', 'pagehide'],
		[
			'onbeforeunload on the window of a component',
			'src/lib/ui/A.svelte',
			'<svelte:window onbeforeunload={() => {}} />\n',
			'pagehide',
		],
		['any', 'src/lib/content/a.ts', 'export function a(b: any) { return String(b); }', 'any'],
		[
			'an assertion',
			'src/lib/content/a.ts',
			'export const a = JSON.parse("1") as number;',
			'assertions',
		],
		['a default export', 'src/lib/content/a.ts', 'export default 1;', 'default'],
		['a file of more than 300 lines', 'src/lib/content/a.ts', long, '300'],
	])('%s', async (_title, file, source, message) => {
		expect(await lintText(file, source)).toEqual([expect.stringContaining(message)]);
	});

	test('switching a rule off without a reason', async () => {
		const source = `// eslint-disable-next-line @typescript-eslint/consistent-type-assertions\nexport const a = JSON.parse('1') as number;`;
		expect(await lintText('src/lib/content/a.ts', source)).toEqual([
			expect.stringContaining('Include descriptions'),
		]);
	});
});

describe('what the house allows', () => {
	test.each([
		['as const', 'src/lib/content/a.ts', "export const a = ['b'] as const;"],
		[
			'an assertion at an edge, with its reason',
			'src/lib/content/a.ts',
			`// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the schema above checked it\nexport const a = JSON.parse('1') as number;`,
		],
		['a default export where SvelteKit asks for one', 'src/adapter/index.ts', 'export default 1;'],
	])('%s', async (_title, file, source) => {
		expect(await lintText(file, source)).toEqual([]);
	});
});
