import { redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError, RequestEvent } from '@sveltejs/kit';
import { hostKey } from '$lib/server/hand-over';
import { openHost } from '$lib/server/host';
import type { PlatformHost } from '$lib/server/host';
import { chooseLocale } from '$lib/server/locale';
import { readOptions } from '$lib/server/options';
import { sideOf } from '$lib/server/origins';
import type { Side } from '$lib/server/origins';
import { judge } from '$lib/server/rights/judge';
import { keyIn } from '$lib/server/sign-in/cookie';
import { whoIs } from '$lib/server/sign-in/sign-ins';
import { setHeaders } from '$lib/server/headers';
import { plainPage } from '$lib/server/plain-page';
import { textsFor } from '$lib/texts';

type Resolve = Parameters<Handle>[0]['resolve'];

let developing: Promise<PlatformHost> | undefined;

/** `vite dev` has no serve.ts around it, so the host is opened here, from the environment. */
const hostInDevelopment = (): Promise<PlatformHost> => {
	const options = readOptions(process.env, './data');
	if (typeof options === 'string') throw new Error(options);
	// Nothing would send what is written here.
	developing ??= openHost({ ...options, mail: undefined });
	return developing;
};

const isSafe = (method: string): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method);

/** A page of another site, or a course, may send a form here; it is not what the one who is signed in wants. */
const isForged = ({ request, url }: RequestEvent, side: Side): boolean =>
	side.type === 'app' && !isSafe(request.method) && request.headers.get('origin') !== url.origin;

const identify = async (event: RequestEvent, side: Side): Promise<void> => {
	const { host } = event.locals;
	const key = side.type === 'app' ? keyIn(event) : undefined;
	event.locals.side = side;
	event.locals.who = key === undefined ? undefined : await whoIs(host, key);
	const { locals, request } = event;
	locals.locale = chooseLocale(
		side.type === 'stage'
			? (event.url.searchParams.get('locale') ?? undefined)
			: (locals.who?.person.language ?? event.cookies.get('locale')),
		request.headers.get('accept-language'),
	);
};

const refuse = ({ locals, url }: RequestEvent, status: 401 | 403 | 404 | 421): Response => {
	const { error, home } = textsFor(locals.locale);
	const isPlatform = locals.side.type === 'app';
	return plainPage({
		locale: locals.locale,
		title: error.title,
		sentence: error.refused[status],
		...(isPlatform && { link: { href: url.pathname === '/' ? '/sign-in' : '/', text: home } }),
		status,
	});
};

/** Refuses what the one who asks may not ask for. An address that leads nowhere is left to SvelteKit. */
const judged = (event: RequestEvent): Response | undefined => {
	const { locals, request, route, url } = event;
	if (route.id === null) return locals.side.type === 'app' ? undefined : refuse(event, 404);
	const asking = { route: route.id, method: request.method, query: url.searchParams };
	switch (judge(asking, locals.side, locals.who?.person.role)) {
		case 'pass':
			return undefined;
		case 'forbidden':
			return refuse(event, 403);
		case 'nowhere':
			return refuse(event, 404);
		case 'sign-in':
			if (!isSafe(request.method)) return refuse(event, 401);
			return redirect(303, `/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`);
	}
};

const answer = async (event: RequestEvent, resolve: Resolve): Promise<Response> => {
	const { locale, side } = event.locals;
	if (side.type === 'elsewhere') return refuse(event, 421);
	if (isForged(event, side)) return refuse(event, 403);
	return (
		judged(event) ??
		resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) })
	);
};

export const handle: Handle = async ({ event, resolve }) => {
	const host = event.platform?.req[hostKey] ?? (await hostInDevelopment());
	const side = sideOf(event.url, host.origins);
	if (side.type === 'alias')
		redirect(307, host.origins.app + event.url.pathname + event.url.search);
	event.locals.host = host;
	await identify(event, side);
	const response = await answer(event, resolve);
	setHeaders(response.headers, side, host.origins);
	return response;
};

/** Unexpected errors go to the terminal; an address that leads nowhere is no error here. */
export const handleError: HandleServerError = ({ error: thrown, status }) => {
	if (status < 500) return;
	process.stderr.write(
		`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`,
	);
};
