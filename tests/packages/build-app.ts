import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const APP = join(import.meta.dirname, 'app');
const VITE = join(
	dirname(createRequire(import.meta.url).resolve('vite/package.json')),
	'bin/vite.js',
);

/** What a test wants of the fixture app; see its svelte.config.js. */
export interface AppBuild {
	readonly strategy?: 'inline' | 'single' | 'split';
	/** Folder in the app. */
	readonly routes?: string;
	/** Folder with static files, any place. */
	readonly assets?: string;
}

/** What came out of a build. */
export interface BuiltApp {
	/** Packages and index.json by name; empty if the build stopped. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** Empty if the build went well. */
	readonly complaint: string;
}

/** Builds the fixture app as an author would, in folders of its own, and cleans up. */
export async function buildApp({ strategy, routes, assets }: AppBuild = {}): Promise<BuiltApp> {
	// Inside the app, so that what kit generates finds node_modules.
	mkdirSync(join(APP, '.svelte-kit'), { recursive: true });
	const work = mkdtempSync(join(APP, '.svelte-kit/build-'));
	const out = join(work, 'zips');
	const complaint = await run({
		FIXTURE_WORK: work,
		FIXTURE_OUT: out,
		...(strategy && { FIXTURE_STRATEGY: strategy }),
		...(routes && { FIXTURE_ROUTES: routes }),
		...(assets && { FIXTURE_STATIC: assets }),
	});
	const files = complaint === '' ? read(out) : new Map<string, Uint8Array>();
	rmSync(work, { recursive: true });
	return { files, complaint };
}

function run(settings: Record<string, string>): Promise<string> {
	// Vitest's own NODE_ENV would give a build with development code.
	const env = { ...process.env, ...settings, NODE_ENV: 'production' };
	return new Promise((resolve) => {
		execFile(process.execPath, [VITE, 'build'], { cwd: APP, env }, (error, _stdout, stderr) =>
			resolve(error ? stderr || error.message : ''),
		);
	});
}

function read(folder: string): ReadonlyMap<string, Uint8Array> {
	return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}
