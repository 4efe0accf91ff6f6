import type { PageServerLoad } from './$types';
import { readOutbox } from '$lib/server/mail/mail-page';
import { readRetention } from '$lib/server/retention/retention';

export const load: PageServerLoad = async ({ locals }) => ({
	isDecided: (await readRetention(locals.host.db)) !== undefined,
	failed: (await readOutbox(locals.host, 'failed')).counts.failed,
});
