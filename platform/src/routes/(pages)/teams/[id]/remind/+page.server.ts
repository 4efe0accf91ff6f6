import { fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { teamFrom } from '$lib/server/follow-up/from-event';
import { idsIn } from '$lib/server/field';
import { dutiesOf, readToRemind } from '$lib/server/follow-up/remind';
import { readyTexts } from '$lib/server/mail/ready-texts';
import { sendReminders } from '$lib/server/mail/send-reminders';
import { whoAsks } from '$lib/server/who';

export const load: PageServerLoad = async (event) => {
	const team = await teamFrom(event);
	const { host, locale } = event.locals;
	const people = await readToRemind(host, team.id);
	const urgent = people.filter(({ isUrgent }) => isUrgent);
	const wanted = urgent.length > 0 ? urgent : people;
	const copying = { locale, name: whoAsks(event).person.name };
	return {
		team,
		urgent,
		later: people.filter(({ isUrgent }) => !isUrgent),
		canMail: host.mail !== undefined,
		ready: await readyTexts(
			host,
			{ ids: wanted.flatMap(({ duties }) => duties.map(({ id }) => id)) },
			copying,
		),
	};
};

export const actions: Actions = {
	send: async (event) => {
		const { host } = event.locals;
		const team = await teamFrom(event);
		const form = await event.request.formData();
		const chosen = idsIn(form, 'person');
		const ids = dutiesOf(await readToRemind(host, team.id), new Set(chosen));
		if (ids.length === 0) return fail(422, { isNobody: true });
		return { told: await sendReminders(host, { ids }, whoAsks(event).person.id) };
	},
};
