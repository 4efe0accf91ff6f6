import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { browserArguments, browserCandidates } from './browser-candidates.ts';
import { browserInstallers, type Step } from './browser-installers.ts';

/** How to start a browser; goes into Playwright's `launch` as it is. */
export interface FoundBrowser {
	executablePath: string;
	args: string[];
}

const isRoot = () => process.getuid?.() === 0;

/**
 * The Chromium that all browser tests use: the one that the environment names, Playwright's own, or the system's.
 * @returns `undefined` if there is none on this machine
 */
export function findBrowser(): FoundBrowser | undefined {
	const { platform, env } = process;
	const executablePath = browserCandidates({ platform, env }, chromium.executablePath()).find(
		(path) => existsSync(path),
	);
	return executablePath === undefined
		? undefined
		: { executablePath, args: browserArguments(isRoot()) };
}

/**
 * Gets a browser: Playwright's own, else the system's package. Quiet, and each try has a time limit.
 * @returns `undefined` once there is a browser, else one sentence that says what to do
 */
export function installBrowser(): string | undefined {
	if (findBrowser()) return undefined;
	const installers = browserInstallers({
		platform: process.platform,
		root: isRoot(),
		sudo: !isRoot() && works({ command: 'sudo', args: ['-n', 'true'], limit: 0.2 }),
		has: (command) => works({ command, args: ['--version'], limit: 0.2 }),
		playwright: [process.execPath, playwrightCli()],
	});
	const installed = installers.some((steps) => steps.every(works) && findBrowser() !== undefined);
	return installed
		? undefined
		: 'No browser could be installed: install Chromium or Chrome yourself, or set CHROME_PATH to one, and run this again.';
}

function playwrightCli(): string {
	return join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
}

function works({ command, args, limit }: Step): boolean {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { env, stdio: 'ignore', timeout: limit * 60_000 }).status === 0;
}
