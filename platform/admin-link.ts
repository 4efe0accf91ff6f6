/* eslint-disable no-console -- a command line tool speaks on the console */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeHost, openHost } from './src/lib/server/host.ts';
import { readOptions } from './src/lib/server/options.ts';
import { makeAdminLink } from './src/lib/server/sign-in/first-link.ts';

/*
 * npm run admin-link -w platform: a way in for an administrator who has lost theirs. Takes the same settings
 * as the platform itself; with another port than 4173, PLATFORM_PORT too.
 */
const here = dirname(fileURLToPath(import.meta.url));
const options = readOptions(process.env, join(here, 'data'));
if (typeof options === 'string') {
	console.error(options);
	process.exitCode = 1;
} else {
	const host = await openHost(options);
	console.log(await makeAdminLink(host));
	await closeHost(host);
}
