import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { idOf } from '$lib/server/id';
import { calendarResponse } from '$lib/server/mail/calendar-response';
import { assignmentCalendar } from '$lib/server/mail/calendar-of';
import { whoAsks } from '$lib/server/who';

export const GET: RequestHandler = async (event) => {
	const { host, locale } = event.locals;
	const reader = { person: whoAsks(event).person, locale };
	const text = await assignmentCalendar(host, idOf(event.params.id), reader);
	return text === undefined ? error(404) : calendarResponse(text);
};
