import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { idOf } from '$lib/server/id';
import { calendarResponse } from '$lib/server/mail/calendar-response';
import { dutyCalendar } from '$lib/server/mail/calendar-of';
import { whoAsks } from '$lib/server/who';

export const GET: RequestHandler = async (event) => {
	const { host, locale } = event.locals;
	const reader = { personId: whoAsks(event).person.id, locale };
	const text = await dutyCalendar(host, idOf(event.params.id), reader);
	return text === undefined ? error(404) : calendarResponse(text);
};
