import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { readAttempt } from '$lib/server/attempt-page';
import { attemptFrom } from '$lib/server/attempts/from-event';

export const load: PageServerLoad = async (event) => {
	const found = await attemptFrom(event);
	if (!found) error(404);
	const only = event.url.searchParams.get('log') === 'errors' ? 'errors' : 'all';
	return { only, attempt: await readAttempt(event.locals.host, found, only) } as const;
};
