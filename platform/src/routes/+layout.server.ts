import type { LayoutServerLoad } from './$types';

// Plain pages and plain forms: they work without JavaScript, so none is sent. Only the player has some.
export const csr = false;

export const load: LayoutServerLoad = ({ locals, url }) => ({
	locale: locals.locale,
	dataDir: locals.who?.person.role === 'admin' ? locals.host.dataDir : '',
	who: locals.who && { name: locals.who.person.name, role: locals.who.person.role },
	path: url.pathname + url.search,
});
