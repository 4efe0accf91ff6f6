import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';

const root = join(import.meta.dirname, '../../..');

/** What the page runs and how it looks. */
export interface Bundle {
	readonly script: string;
	readonly styles: string;
}

/** Builds the page of `src/team-view` as one classic script and one style sheet, with the font in it. Writes nothing. */
export async function bundleTeamView(): Promise<Bundle> {
	const output = await build({
		root: join(root, 'src/team-view/page'),
		configFile: false,
		logLevel: 'warn',
		// Where the font is found; nothing is written, so nothing is copied.
		publicDir: join(root, 'static'),
		plugins: [
			svelte({
				configFile: false,
				preprocess: vitePreprocess(),
				compilerOptions: { runes: true },
			}),
		],
		build: {
			write: false,
			cssCodeSplit: false,
			modulePreload: false,
			rolldownOptions: {
				input: join(root, 'src/team-view/page/main.ts'),
				output: { format: 'iife', codeSplitting: false },
				// Of a door only what is used: the course's own words stay in the course.
				treeshake: { moduleSideEffects: (id) => !/[\\/](src[\\/]lib[\\/].*\.ts|i18next)/.test(id) },
				checks: { bundlerTimings: false },
			},
		},
	});
	const files = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
	return { script: scriptOf(files), styles: withFont(stylesOf(files)) };
}

type File = Rolldown.OutputChunk | Rolldown.OutputAsset;

function scriptOf(files: readonly File[]): string {
	return files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
}

function stylesOf(files: readonly File[]): string {
	const sheets = files.flatMap((file) =>
		file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : [],
	);
	return sheets.map((source) => Buffer.from(source).toString('utf8')).join('\n');
}

/** The font stands in the sheet itself: the page has no files beside it, and may ask for none. */
function withFont(styles: string): string {
	return styles.replace(/url\(["']?(\/fonts\/[^"')]+)["']?\)/g, (_, file: string) => {
		const font = readFileSync(join(root, 'static', file)).toString('base64');
		return `url(data:font/woff2;base64,${font})`;
	});
}
