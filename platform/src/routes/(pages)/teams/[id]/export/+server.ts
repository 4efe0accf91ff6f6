import type { RequestHandler } from './$types';
import { note } from '$lib/server/audit/audit';
import { csvOf } from '$lib/server/follow-up/csv';
import { teamFrom } from '$lib/server/follow-up/from-event';
import { queryFrom } from '$lib/server/follow-up/from-url';
import { readRows } from '$lib/server/follow-up/team-view';
import { whoAsks } from '$lib/server/who';

/** What the page shows, all of it, as a file. */
export const GET: RequestHandler = async (event) => {
	const team = await teamFrom(event);
	const { host, locale } = event.locals;
	const rows = await readRows(host, queryFrom(team.id, event.url.searchParams).query);
	const { id: personId } = whoAsks(event).person;
	const about = { team: team.id, rows: rows.length };
	await note(host.db, { personId, action: 'people.exported', about }, host.now());
	return new Response(csvOf(rows, locale), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="team-${team.id}.csv"`,
			'cache-control': 'no-store',
		},
	});
};
