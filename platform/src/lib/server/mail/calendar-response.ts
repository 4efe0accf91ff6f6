/** A calendar file to download. */
export const calendarResponse = (text: string): Response =>
	new Response(text, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="kalender.ics"',
			'cache-control': 'no-store',
		},
	});
