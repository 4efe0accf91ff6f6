import type { PageServerLoad } from './$types';
import { titleOf } from '$lib/server/packages/contents';
import { ticketFrom } from '$lib/server/stage/from-event';

export const csr = true;

export const load: PageServerLoad = async (event) => {
	const { attempt, package: one, part, mode } = await ticketFrom(event);
	return {
		ticket: event.params.ticket,
		attempt: attempt.id,
		home: event.locals.host.origins.app,
		title: titleOf(one, part),
		mode,
	};
};
