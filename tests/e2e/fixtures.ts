import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { serve, type ServeOptions } from '../../platform/serve.ts';
import { startIssuer, type Issuer } from '../../platform/src/testing/issuer.ts';
import { openMailServer, type MailServer } from '../../platform/src/testing/mail-server.ts';
import { servePackage } from '../support/package-server.ts';
import { packageFile, packagesFolder } from '../support/packages.ts';
import { CoursePage } from './models/course-page.ts';
import { PlatformPage } from './models/platform-page.ts';

interface WorkerParts {
	/** A server with the web package: no platform at all. */
	readonly webAddress: string;
	/** A server with the SCORM 1.2 package and no API anywhere. */
	readonly scormAddress: string;
}

interface Parts {
	/** A learning platform of this test's own, with the real zips in it. */
	readonly platform: PlatformPage;
	/** The same with nothing in it yet. */
	readonly emptyPlatform: PlatformPage;
	/** The same where people may sign in by their organisation, too. */
	readonly organisation: { readonly platform: PlatformPage; readonly issuer: Issuer };
	/** The same, with a mail server. */
	readonly mailing: {
		readonly platform: PlatformPage;
		readonly server: MailServer;
		readonly dataDir: string;
	};
	/** The web package, at its start page. */
	readonly course: CoursePage;
}

async function servePlatform(
	page: Page,
	options: ServeOptions,
	use: (platform: PlatformPage, dataDir: string) => Promise<void>,
): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), 'platform-'));
	const server = await serve({ port: 0, host: '127.0.0.1', dataDir, ...options });
	const platform = new PlatformPage(page, server.address);
	await platform.signInBy(server.firstLink ?? '');
	await use(platform, dataDir);
	await server.close();
	rmSync(dataDir, { recursive: true, force: true });
}

export const test = base.extend<Parts, WorkerParts>({
	webAddress: [
		// eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern here
		async ({}, use) => {
			const server = await servePackage(packageFile('web'));
			await use(`${server.address}/content/1/index.html`);
			await server.close();
		},
		{ scope: 'worker' },
	],

	scormAddress: [
		// eslint-disable-next-line no-empty-pattern -- as above
		async ({}, use) => {
			const server = await servePackage(packageFile('scorm12'));
			await use(`${server.address}/content/1/index.html`);
			await server.close();
		},
		{ scope: 'worker' },
	],

	platform: ({ page }, use) => servePlatform(page, { packagesDir: packagesFolder }, use),

	emptyPlatform: ({ page }, use) => servePlatform(page, {}, use),

	organisation: async ({ page }, use) => {
		await using issuer = await startIssuer();
		const { settings } = issuer;
		await servePlatform(page, { oidc: settings }, (platform) => use({ platform, issuer }));
	},

	mailing: async ({ page }, use) => {
		await using server = await openMailServer();
		await servePlatform(page, { mail: server.settings }, (platform, dataDir) =>
			use({ platform, server, dataDir }),
		);
	},

	course: async ({ page, webAddress }, use) => {
		await page.goto(webAddress);
		await use(new CoursePage(page));
	},
});

export { expect } from '@playwright/test';

/** The choices of some whole paths through the pick-up. */
export const paths = {
	best: [
		'ring-now',
		'room',
		'what-when',
		'no-name-but',
		'act-today',
		'only-alva',
		'simple-and-book',
		'write-down',
	],
	hardest: [
		'wait',
		'tried-to-call',
		'at-shelf',
		'not-your-child',
		'phase',
		'the-new-one',
		'too-few',
		'let-go',
		'confirm',
		'sister-interprets',
		'leave-it',
	],
	forgotten: [
		'ring-now',
		'room',
		'what-when',
		'no-name-but',
		'act-today',
		'only-alva',
		'simple-and-book',
		'leave-it',
	],
	mended: [
		'app-line',
		'call-bus',
		'room',
		'small-fight',
		'ask-head',
		'promise-something',
		'note-home',
		'write-down',
	],
	distant: [
		'wait',
		'busy-day',
		'room',
		'phase',
		'ask-head',
		'promise-something',
		'calm-down',
		'note-home',
		'tell-opener',
	],
} as const;
