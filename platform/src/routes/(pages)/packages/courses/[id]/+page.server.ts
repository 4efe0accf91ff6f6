import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { idOf } from '$lib/server/id';
import { note } from '$lib/server/audit/audit';
import { courseFrom } from '$lib/server/courses/course-form';
import { changeCourse, findCourse, setVersion } from '$lib/server/courses/courses';
import type { Course } from '$lib/server/courses/courses';
import { moveToCurrent } from '$lib/server/courses/move';
import { readVersions } from '$lib/server/courses/versions-view';
import { inTransaction } from '$lib/server/db/database';
import { fieldOf } from '$lib/server/field';
import { whoAsks } from '$lib/server/who';

const courseIn = async ({ locals, params }: RequestEvent): Promise<Course> => {
	const id = idOf(params.id);
	return (await findCourse(locals.host.db, id)) ?? error(404);
};

export const load: PageServerLoad = async (event) => {
	const { host } = event.locals;
	const course = await courseIn(event);
	const { searchParams } = event.url;
	return {
		course,
		versions: await readVersions(host, course),
		news: searchParams.get('news'),
		people: Number(searchParams.get('people') ?? '0'),
		left: Number(searchParams.get('left') ?? '0'),
	};
};

export const actions: Actions = {
	save: async (event) => {
		const course = await courseIn(event);
		const facts = courseFrom(await event.request.formData());
		if (!('title' in facts)) return fail(422, { problems: facts });
		await inTransaction(event.locals.host, async ({ db, now }) => {
			await changeCourse(db, course.id, facts);
			const { id: personId } = whoAsks(event).person;
			await note(db, { personId, action: 'course.changed', about: { course: course.id } }, now());
		});
		redirect(303, `?news=saved`);
	},
	use: async (event) => {
		const course = await courseIn(event);
		const { host } = event.locals;
		const sha256 = fieldOf(await event.request.formData(), 'version');
		const known = (await readVersions(host, course)).some((one) => one.sha256 === sha256);
		if (!known) error(404);
		await inTransaction(host, async ({ db, now }) => {
			await setVersion(db, course.id, sha256);
			const { id: personId } = whoAsks(event).person;
			await note(db, { personId, action: 'course.changed', about: { course: course.id } }, now());
		});
		redirect(303, '?news=used');
	},
	move: async (event) => {
		const course = await courseIn(event);
		const whom = fieldOf(await event.request.formData(), 'whom');
		const { people, left } = await moveToCurrent(
			event.locals.host,
			course,
			whom === 'everybody' ? 'everybody' : 'ongoing',
			{ personId: whoAsks(event).person.id },
		);
		redirect(303, `?news=moved&people=${people}&left=${left}`);
	},
};
