import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { preferLanguage } from '$lib/server/cmi5/preferences';
import { ownPath } from '$lib/server/own-path';
import { fieldOf } from '$lib/server/field';
import { setLanguage } from '$lib/server/people/learner';
import { isLocale } from '$lib/texts';

const YEAR = 365 * 24 * 60 * 60;

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
		const { host, who } = event.locals;
		if (who) {
			await setLanguage(host.db, who.person.id, locale);
			await preferLanguage(host.db, who.person.id, locale, host.now());
		}
	}
	redirect(303, ownPath(fieldOf(form, 'to')));
};
