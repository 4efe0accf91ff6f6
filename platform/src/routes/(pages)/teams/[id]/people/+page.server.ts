import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { fieldOf } from '$lib/server/field';
import { idIn } from '$lib/server/id';
import { teamFor } from '$lib/server/people/team-for';
import {
	addToTeam,
	linkTeam,
	mayGiveLink,
	mayTakeOut,
	takeOutOfTeam,
} from '$lib/server/people/team-people';
import { removeTeamByHand, renameTeamByHand } from '$lib/server/people/team-names';
import { listInTeam } from '$lib/server/people/team-view';
import type { Team } from '$lib/server/people/teams';
import { daysIn, linkDays } from '$lib/server/sign-in/personal-links';
import { whoAsks } from '$lib/server/who';

/** The team that the address names, if it is for the one who asks to look after; else 404. */
const teamIn = async (event: RequestEvent): Promise<Team> =>
	(await teamFor(event.locals.host, whoAsks(event).person, event.params.id)) ?? error(404);

const news = ['added', 'personAdded', 'takenOut', 'renamed'] as const;

export const load: PageServerLoad = async (event) => {
	const by = whoAsks(event).person;
	const { db } = event.locals.host;
	const team = (await teamFor({ db }, by, event.params.id)) ?? error(404);
	const people = await listInTeam(db, team.id);
	return {
		team,
		members: people.map((one) => ({ ...one, canTakeOut: mayTakeOut(by, one) })),
		linkable: people.filter((one) => mayGiveLink(by, one)).map(({ id, name }) => ({ id, name })),
		days: linkDays,
		done: news.find((one) => one === event.url.searchParams.get('done')),
	};
};

/** The people who are ticked; nothing for what is no person. */
const idsIn = (form: FormData): readonly (number | undefined)[] =>
	form.getAll('person').map((one) => (typeof one === 'string' ? idIn(one) : undefined));

const back = (team: Team | string, what: (typeof news)[number]): never =>
	redirect(303, `/teams/${typeof team === 'string' ? team : team.id}/people?done=${what}`);

export const actions: Actions = {
	add: async (event) => {
		const form = await event.request.formData();
		const [name, email] = [fieldOf(form, 'name'), fieldOf(form, 'email')];
		const { id: team } = event.params;
		const by = whoAsks(event).person;
		const added = await addToTeam(event.locals.host, by, { team, name, email });
		if (!added) error(404);
		if (!added.ok)
			return fail(422, { type: 'add', name, email, problems: added.problems } as const);
		return back(team, 'personAdded');
	},
	takeOut: async (event) => {
		const personId = idIn(fieldOf(await event.request.formData(), 'person'));
		const given = { team: event.params.id, personId };
		const taken = await takeOutOfTeam(event.locals.host, whoAsks(event).person, given);
		return taken ? back(given.team, 'takenOut') : error(404);
	},
	links: async (event) => {
		const form = await event.request.formData();
		const isForAll = form.has('everybody');
		const personIds = isForAll ? undefined : idsIn(form);
		const days = daysIn(fieldOf(form, 'days'));
		if (personIds?.length === 0) return fail(422, { type: 'nobody', days } as const);
		const given = { team: event.params.id, personIds, days };
		const made = await linkTeam(event.locals.host, whoAsks(event).person, given);
		return made ? ({ type: 'made', made } as const) : error(404);
	},
	rename: async (event) => {
		const team = await teamIn(event);
		const name = fieldOf(await event.request.formData(), 'name');
		const to = { id: team.id, name };
		const renamed = await renameTeamByHand(event.locals.host, whoAsks(event).person, to);
		if (!renamed.ok)
			return fail(422, { type: 'rename', name, problems: renamed.problems } as const);
		return back(team, 'renamed');
	},
	remove: async (event) => {
		const { id } = await teamIn(event);
		await removeTeamByHand(event.locals.host, whoAsks(event).person, id);
		redirect(303, '/teams?done=removed');
	},
};
