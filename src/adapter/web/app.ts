import type { Files } from '../files.ts';
import type { PackageChoice } from '../package-info.ts';
import { withHeadEnd, withIcon } from '../page.ts';
import { PAGE } from '../site.ts';
import type { AppOptions } from './app-options.ts';
import { webmanifest } from './webmanifest.ts';
import { registration, serviceWorker } from './worker.ts';

/** What makes an app of a package. */
export interface App extends AppOptions {
	/** By their places in the package. */
	readonly iconFiles: Files;
}

const MANIFEST = 'app.webmanifest';
const REGISTRATION = 'register-worker.js';
const WORKER = 'service-worker.js';

/** The last to be fetched, and run whenever it comes: the first screen waits for none of this. */
const LINKS = [
	`<link rel="manifest" href="./${MANIFEST}" />`,
	`<script src="./${REGISTRATION}" async fetchpriority="low"></script>`,
];
const ICON = '<link rel="icon" href="./icons/icon.svg" type="image/svg+xml" />';

/**
 * Makes an app of a package for the web. The course itself knows nothing of it: the page gets a manifest and a script
 * of a few lines, and the worker knows the files.
 *
 * @param files all that the package holds, the page among them
 */
export function withApp(files: Files, choice: PackageChoice, app: App): Files {
	const encoder = new TextEncoder();
	const page = new TextDecoder().decode(files.get(PAGE));
	const all = new Map([
		...files,
		...app.iconFiles,
		[PAGE, encoder.encode(withHeadEnd(withIcon(page, ICON), LINKS))],
		[MANIFEST, encoder.encode(webmanifest(choice, app))],
		[REGISTRATION, encoder.encode(registration())],
	]);
	return all.set(WORKER, encoder.encode(serviceWorker(choice, all)));
}
