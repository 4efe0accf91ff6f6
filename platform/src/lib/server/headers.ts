import type { Origins, Side } from './origins.ts';

const YEAR = 365 * 24 * 60 * 60;

const own: Readonly<Record<'app' | 'stage', Readonly<Record<string, string>>>> = {
	app: {
		// No window of another site keeps a hold of this one.
		'cross-origin-opener-policy': 'same-origin',
	},
	stage: {
		// Browsers are about to stop firing `unload`, and many a course says Finish in it.
		'permissions-policy': 'unload=(self)',
		// A thread of its own where the browser can: a course that hangs holds up nobody else.
		'origin-agent-cluster': '?1',
	},
};

const isPage = (headers: Headers): boolean =>
	headers.get('content-type')?.startsWith('text/html') ?? false;

/**
 * What every answer says about how it may be used, also a file that is served before the app is asked, and where the
 * app breaks off to lead elsewhere.
 */
export const commonHeaders = ({ app }: Origins): Readonly<Record<string, string>> => ({
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	...(app.startsWith('https:') && { 'strict-transport-security': `max-age=${YEAR}` }),
});

/** Adds what the app's own answers say besides. */
export const setHeaders = (headers: Headers, side: Side, origins: Origins): void => {
	for (const [name, value] of Object.entries(commonHeaders(origins)))
		headers.set(name, headers.get(name) ?? value);
	for (const [name, value] of Object.entries(own[side.type === 'stage' ? 'stage' : 'app']))
		headers.set(name, value);
	// The form that opens a course leads to its stage, and browsers judge a form by where it ends.
	const policy = headers.get('content-security-policy');
	if (policy && side.type === 'app')
		headers.set(
			'content-security-policy',
			policy.replace("form-action 'self'", `form-action 'self' ${origins.stage}`),
		);
	// A page shows what is true now, and nothing of it stays for who comes to this computer next.
	if (isPage(headers) && !headers.has('cache-control')) headers.set('cache-control', 'no-store');
};
