/* eslint-disable no-console -- a command line tool speaks on the console */
import { findBrowser, installBrowser } from '../../tests/support/browser.ts';

/* npm run browser: makes sure that there is a browser for the tests. */

if (!findBrowser()) {
	console.log('No Chromium found. Installing one …');
	const problem = installBrowser();
	if (problem !== undefined) {
		console.error(problem);
		process.exit(1);
	}
}
