import { text } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { hostKey } from '$lib/server/hand-over';
import { openHost } from '$lib/server/host';
import type { PlatformHost } from '$lib/server/host';
import { isOwnHost } from '$lib/server/host-names';
import { chooseLocale } from '$lib/server/locale';
import { readOptions } from '$lib/server/options';
import { textsFor } from '$lib/texts';

let developing: Promise<PlatformHost> | undefined;

/** `vite dev` has no serve.ts around it, so the host is opened here, from the environment. */
const hostInDevelopment = (): Promise<PlatformHost> => {
	const options = readOptions(process.env, './data');
	if (typeof options === 'string') throw new Error(options);
	developing ??= openHost(options);
	return developing;
};

export const handle: Handle = async ({ event, resolve }) => {
	const host = event.platform?.req[hostKey] ?? (await hostInDevelopment());
	const locale = chooseLocale(
		event.cookies.get('locale'),
		event.request.headers.get('accept-language'),
	);
	if (!isOwnHost(event.url.hostname, host.hostNames))
		return text(textsFor(locale).error.forbidden, { status: 421 });
	event.locals.host = host;
	event.locals.locale = locale;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', locale),
	});
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('referrer-policy', 'same-origin');
	// Browsers are about to stop firing `unload`, and many a course says Finish in it.
	response.headers.set('permissions-policy', 'unload=(self)');
	// A page shows what is true now; a stale one from the browser's store would hide a new attempt.
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	if (isPage && !response.headers.has('cache-control'))
		response.headers.set('cache-control', 'no-cache');
	return response;
};

/** Unexpected errors go to the terminal; an address that leads nowhere is no error here. */
export const handleError: HandleServerError = ({ error, status }) => {
	if (status < 500) return;
	process.stderr.write(
		`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
	);
};
