import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { idOf } from '$lib/server/id';
import { exportPerson, exportResponse } from '$lib/server/person-data/export';
import { whoAsks } from '$lib/server/who';

/** All that is kept about somebody. Nothing of their name in the file's own. */
export const GET: RequestHandler = async (event) => {
	const id = idOf(event.params.id);
	const zip = await exportPerson(event.locals.host, whoAsks(event).person.id, id);
	return zip ? exportResponse(zip, `person-${id}`) : error(404);
};
