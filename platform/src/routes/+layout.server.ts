import type { LayoutServerLoad } from './$types';

// Plain pages and plain forms: they work without JavaScript, so none is sent. Only the player has some.
export const csr = false;

export const load: LayoutServerLoad = ({ locals, url }) => ({
	locale: locals.locale,
	dataDir: locals.host.dataDir,
	path: url.pathname + url.search,
});
