import { posix, win32 } from 'node:path';

/** What decides where a browser may be. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
}

const commands = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
];

const macApps = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const windowsApps = [
	'Chromium\\Application\\chrome.exe',
	'Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Every place where a Chromium or Chrome may be, best first: where the environment says (`PLAYWRIGHT_CHROMIUM`,
 * `CHROME_PATH`), Playwright's own, the search path, the usual places.
 * @param own where Playwright would put its own
 */
export function browserCandidates(machine: Machine, own: string): string[] {
	const { env } = machine;
	const told = [env['PLAYWRIGHT_CHROMIUM'], env['CHROME_PATH']].filter(
		(path) => path !== undefined,
	);
	return [...told, own, ...onSearchPath(machine), ...usualPlaces(machine)].filter(
		(path) => path !== '',
	);
}

function onSearchPath({ platform, env }: Machine): string[] {
	const windows = platform === 'win32';
	const path = windows ? win32 : posix;
	// Windows writes the name of this variable as it likes.
	const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter(Boolean);
	return commands.flatMap((command) =>
		folders.map((folder) => path.join(folder, windows ? `${command}.exe` : command)),
	);
}

function usualPlaces({ platform, env }: Machine): string[] {
	if (platform === 'darwin') {
		return [...macApps, ...macApps.map((app) => posix.join(env['HOME'] ?? '/', app))];
	}
	if (platform !== 'win32') return ['/snap/bin/chromium', '/opt/google/chrome/chrome'];
	const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
	return roots
		.filter((root) => root !== undefined)
		.flatMap((root) => windowsApps.map((app) => win32.join(root, app)));
}

/**
 * What Chromium is started with: nothing that calls home on its own, no questions at the first start.
 * @param root whether we run as root, where Chromium refuses its own sandbox
 */
export function browserArguments(root: boolean): string[] {
	return [
		...(root ? ['--no-sandbox'] : []),
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--disable-quic',
		'--no-first-run',
	];
}
