import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { fieldOf } from '$lib/server/field';
import { idIn } from '$lib/server/id';
import { blockByHand, changeByHand } from '$lib/server/people/administer';
import { readDraft } from '$lib/server/people/draft';
import { findPerson } from '$lib/server/people/people';
import type { Person } from '$lib/server/people/people';
import { readPerson } from '$lib/server/people/person-page';
import { forgetAccount } from '$lib/server/sign-in/oidc/match';
import { closeLinks, daysIn, makeLinks } from '$lib/server/sign-in/personal-links';
import { whoAsks } from '$lib/server/who';

/** The person whom the address names; else 404. */
const personIn = async ({ locals, params }: RequestEvent): Promise<Person> => {
	const id = idIn(params.id);
	const found = id === undefined ? undefined : await findPerson(locals.host.db, id);
	return found ?? error(404);
};

const news = [
	...(['added', 'saved', 'blocked', 'lifted', 'closed', 'closedAll', 'forgotten'] as const),
] as const;

const done = (id: number, what: (typeof news)[number]): never =>
	redirect(303, `/people/${id}?done=${what}`);

export const load: PageServerLoad = async (event) => {
	const { host } = event.locals;
	const found = await readPerson(host, idIn(event.params.id));
	if (!found) error(404);
	return {
		...found,
		isSelf: found.person.id === whoAsks(event).person.id,
		done: news.find((one) => one === event.url.searchParams.get('done')),
	};
};

const block = async (event: RequestEvent, isBlocked: boolean) => {
	const { id } = await personIn(event);
	const by = whoAsks(event).person;
	const could = await blockByHand(event.locals.host, by, { id, isBlocked });
	if (!could) return fail(422, { isSelfBlocked: true });
	return done(id, isBlocked ? 'blocked' : 'lifted');
};

export const actions: Actions = {
	save: async (event) => {
		const { id } = await personIn(event);
		const draft = readDraft(await event.request.formData());
		const by = whoAsks(event).person;
		const changed = await changeByHand(event.locals.host, by, { id, draft });
		if (!changed) error(404);
		if (!changed.ok) return fail(422, { draft, problems: changed.problems });
		return done(id, 'saved');
	},
	block: (event) => block(event, true),
	unblock: (event) => block(event, false),
	link: async (event) => {
		const person = await personIn(event);
		const days = daysIn(fieldOf(await event.request.formData(), 'days'));
		const by = whoAsks(event).person;
		return { made: await makeLinks(event.locals.host, by, { people: [person], days }) };
	},
	close: async (event) => {
		const { id: personId } = await personIn(event);
		const linkId = idIn(fieldOf(await event.request.formData(), 'link'));
		const of = linkId === undefined ? { personId } : { personId, linkId };
		await closeLinks(event.locals.host, whoAsks(event).person, of);
		return done(personId, linkId === undefined ? 'closedAll' : 'closed');
	},
	forget: async (event) => {
		const { id } = await personIn(event);
		await forgetAccount(event.locals.host, whoAsks(event).person, id);
		return done(id, 'forgotten');
	},
};
