import type { RequestHandler } from './$types';
import { momentDigits } from '$lib/moment-text';
import { plain } from '$lib/log-line';
import { note } from '$lib/server/audit/audit';
import { readWholeLog } from '$lib/server/audit/log';
import { logQueryFrom } from '$lib/server/audit/query';
import { tableFile } from '$lib/server/csv';
import { whoAsks } from '$lib/server/who';
import { textsFor } from '$lib/texts';

/** What the page shows, all of it, as a file. */
export const GET: RequestHandler = async (event) => {
	const { host, locale } = event.locals;
	const texts = textsFor(locale);
	const { when, who, what } = texts.log;
	const entries = await readWholeLog(host, logQueryFrom(event.url.searchParams).query, texts);
	const { id: personId } = whoAsks(event).person;
	const about = { rows: entries.length };
	await note(host.db, { personId, action: 'log.exported', about }, host.now());
	const data = entries.map((one) => [momentDigits(one.at), one.who.text, plain(one.what)]);
	return new Response(tableFile({ fields: [when, who, what], data }, locale), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="log.csv"',
			'cache-control': 'no-store',
		},
	});
};
