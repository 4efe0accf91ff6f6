import { error } from '@sveltejs/kit';
import { findCourse } from '../courses/courses.ts';
import type { Course } from '../courses/courses.ts';
import type { PlatformHost } from '../host.ts';
import { idOf } from '../id.ts';
import type { Person } from '../people/people.ts';
import type { SignedIn } from '../sign-in/sign-ins.ts';
import { whoAsks } from '../who.ts';
import { mayTake, versionFor } from './open-course.ts';
import type { AtVersion } from './open-course.ts';

type CourseEvent = {
	readonly locals: { readonly host: PlatformHost; readonly who: SignedIn | undefined };
	readonly params: { readonly id: string };
};

/** The course that an address names, with the version that the one who asks is at; else 404. */
export const myCourseFrom = async (
	event: CourseEvent,
): Promise<AtVersion & { readonly course: Course; readonly person: Person }> => {
	const { host } = event.locals;
	const { person } = whoAsks(event);
	const id = idOf(event.params.id);
	const course = await findCourse(host.db, id);
	if (!course || !(await mayTake(host, person, id))) error(404);
	const at = await versionFor(host, person.id, course);
	return at ? { ...at, course, person } : error(404);
};
