import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { idIn } from '$lib/server/id';
import { listPeople, PAGE } from '$lib/server/people/people';
import { listMemberships } from '$lib/server/people/teams';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db } = locals.host;
	const search = (url.searchParams.get('q') ?? '').trim();
	const page = idIn(url.searchParams.get('page') ?? '1') ?? error(404);
	const { people, total } = await listPeople(db, { search, page });
	const places = await listMemberships(
		db,
		people.map(({ id }) => id),
	);
	return {
		search,
		isErased: url.searchParams.has('erased'),
		page,
		pages: Math.ceil(total / PAGE),
		total,
		people: people.map((person) => ({
			...person,
			teams: places.filter(({ personId }) => personId === person.id),
		})),
	};
};
