import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { exportPerson, exportResponse } from '$lib/server/person-data/export';
import { whoAsks } from '$lib/server/who';

/** All that is kept about the one who asks. */
export const GET: RequestHandler = async (event) => {
	const { id } = whoAsks(event).person;
	const zip = await exportPerson(event.locals.host, id, id);
	return zip ? exportResponse(zip, 'my-data') : error(404);
};
