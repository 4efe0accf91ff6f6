import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { preferLanguage } from '$lib/server/cmi5/preferences';
import { fieldOf } from '$lib/server/field';
import { currentLearner } from '$lib/server/learners/current';
import { setLanguage } from '$lib/server/learners/learners';
import { isLocale } from '$lib/texts';

const YEAR = 365 * 24 * 60 * 60;

/** Only back to a page here: an address of another site in a form must lead nowhere. */
const ownPath = (to: string): string => (/^\/(?![/\\])/.test(to) ? to : '/');

export const POST: RequestHandler = async (event) => {
	const form = await event.request.formData();
	const locale = fieldOf(form, 'locale');
	if (isLocale(locale)) {
		event.cookies.set('locale', locale, {
			path: '/',
			maxAge: YEAR,
			sameSite: 'lax',
			httpOnly: true,
			secure: event.url.protocol === 'https:',
		});
		// Courses are told too: cmi.student_preference.language / cmi.learner_preference.language, and
		// languagePreference in cmi5.
		const { host } = event.locals;
		const { id } = await currentLearner(event);
		await setLanguage(host.db, id, locale);
		await preferLanguage(host.db, id, locale, host.now());
	}
	redirect(303, ownPath(fieldOf(form, 'to')));
};
