import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { launchModes } from '$lib/launch';
import { attemptFrom } from '$lib/server/attempts/from-event';
import { titleOf } from '$lib/server/packages/contents';

export const csr = true;

export const load: PageServerLoad = async (event) => {
	const found = await attemptFrom(event);
	if (!found) error(404);
	const { attempt, package: one, part } = found;
	const mode = event.url.searchParams.get('mode');
	return {
		id: attempt.id,
		title: titleOf(one, part),
		mode: launchModes.find((known) => known === mode) ?? 'Normal',
	};
};
