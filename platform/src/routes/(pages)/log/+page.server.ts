import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { countLog, PAGE, readLog } from '$lib/server/audit/log';
import { logQueryFrom } from '$lib/server/audit/query';
import { idIn } from '$lib/server/id';
import { textsFor } from '$lib/texts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { host, locale } = locals;
	const page = idIn(url.searchParams.get('page') ?? '1') ?? error(404);
	const { query, problems } = logQueryFrom(url.searchParams);
	const total = await countLog(host, query);
	return {
		query,
		problems,
		/** As they were typed. */
		typed: { from: url.searchParams.get('from') ?? '', to: url.searchParams.get('to') ?? '' },
		page,
		pages: Math.ceil(total / PAGE),
		total,
		entries: await readLog(host, query, { page, texts: textsFor(locale) }),
	};
};
