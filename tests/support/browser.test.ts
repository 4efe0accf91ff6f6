import { describe, expect, test } from 'vitest';
import { browserArguments, browserCandidates } from './browser-candidates.ts';
import { browserInstallers, type Installer, type Means } from './browser-installers.ts';

const own = '/cache/playwright/chrome';

describe('the browser is looked for', () => {
	test('first where the environment says, then where Playwright has put it', () => {
		const env = { PLAYWRIGHT_CHROMIUM: '/a', CHROME_PATH: '/b', PATH: '/usr/bin' };
		const candidates = browserCandidates({ platform: 'linux', env }, own);
		expect(candidates.slice(0, 3)).toEqual(['/a', '/b', own]);
	});

	test('nowhere in particular when the environment says nothing or an empty name', () => {
		const env = { PLAYWRIGHT_CHROMIUM: '', PATH: '' };
		const candidates = browserCandidates({ platform: 'linux', env }, own);
		expect(candidates).toEqual([own, '/snap/bin/chromium', '/opt/google/chrome/chrome']);
	});

	test('on the search path, Chromium before Chrome, in the order of the folders', () => {
		const env = { PATH: '/usr/local/bin:/usr/bin' };
		const candidates = browserCandidates({ platform: 'linux', env }, own);
		expect(candidates.slice(1, 5)).toEqual([
			'/usr/local/bin/chromium',
			'/usr/bin/chromium',
			'/usr/local/bin/chromium-browser',
			'/usr/bin/chromium-browser',
		]);
		expect(candidates).toContain('/usr/bin/google-chrome-stable');
		expect(candidates).toContain('/usr/bin/chrome');
	});

	test('among the applications of a Mac, everybody’s and one’s own', () => {
		const candidates = browserCandidates({ platform: 'darwin', env: { HOME: '/Users/eva' } }, own);
		expect(candidates).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
		expect(candidates).toContain('/Users/eva/Applications/Chromium.app/Contents/MacOS/Chromium');
	});

	test('among the programs of a Windows machine, which writes PATH as Path', () => {
		const env = { Path: 'C:\\tools;D:\\bin', PROGRAMFILES: 'C:\\Program Files' };
		const candidates = browserCandidates({ platform: 'win32', env }, own);
		expect(candidates).toContain('D:\\bin\\chromium.exe');
		expect(candidates).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
	});
});

describe('the browser is started', () => {
	test('without a sandbox only as root', () => {
		expect(browserArguments(true)).toContain('--no-sandbox');
		expect(browserArguments(false)).not.toContain('--no-sandbox');
	});

	test('so that it asks nothing and calls nobody', () => {
		expect(browserArguments(false)).toEqual([
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--disable-quic',
			'--no-first-run',
		]);
	});
});

describe('a missing browser is installed', () => {
	const means: Means = {
		platform: 'linux',
		root: false,
		sudo: false,
		has: () => true,
		playwright: ['node', 'cli.js'],
	};
	const lines = (installers: readonly Installer[]) =>
		installers.map((steps) =>
			steps.map(({ command, args }) => [command, ...args].join(' ')).join(' && '),
		);
	const only = (name: string) => (command: string) => command === name;

	test('by Playwright alone when nothing else is allowed', () => {
		expect(lines(browserInstallers(means))).toEqual(['node cli.js install chromium']);
	});

	test('with its libraries, or as a system package, by root', () => {
		const ways = browserInstallers({ ...means, root: true, has: only('apt-get') });
		expect(lines(ways)).toEqual([
			'node cli.js install --with-deps chromium',
			'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium',
		]);
	});

	test('as a system package by whoever has sudo, which never asks for a password', () => {
		const ways = browserInstallers({ ...means, sudo: true, has: only('dnf') });
		expect(lines(ways)[1]).toBe('sudo -n dnf install -y -q chromium');
	});

	test('with what the system has: apk, brew, or nothing', () => {
		const apk = browserInstallers({ ...means, root: true, has: only('apk') });
		expect(lines(apk)[1]).toBe('apk add --quiet chromium');
		const mac = { ...means, platform: 'darwin' } as const;
		expect(lines(browserInstallers(mac))[1]).toBe('brew install --cask chromium');
		expect(browserInstallers({ ...mac, has: () => false })).toHaveLength(1);
		expect(browserInstallers({ ...means, platform: 'win32' })).toHaveLength(1);
	});

	test('within a time limit, whichever way', () => {
		const ways = browserInstallers({ ...means, root: true });
		expect(ways.flat().every(({ limit }) => limit > 0 && limit <= 6)).toBe(true);
	});
});
