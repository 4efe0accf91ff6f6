import type { Course } from '../courses/courses.ts';
import type { PlatformHost } from '../host.ts';
import type { Report } from './answer.ts';
import { pictureOf } from './picture.ts';
import type { Picture } from './picture.ts';
import { readReports } from './reports.ts';
import { LEAST, MOST } from './share.ts';
import { hasBegun, whoIsDone } from './who-is-done.ts';

/** Why nothing is shown. */
export type WhyNot =
	/** The course tells less than answers. */
	| 'level'
	/** Nobody has said what it tells: a package of others. */
	| 'unknown'
	| 'not-begun'
	/** Fewer than five are done. */
	| 'too-few'
	/** Enough are done, and fewer than five of them have answered anything that has a best way. */
	| 'no-answers'
	/** They have all met different decisions. */
	| 'apart';

/** Where a team finds a course hard, or why that is not shown. */
export type Hard =
	| { readonly type: 'shown'; readonly picture: Picture }
	| { readonly type: 'not-shown'; readonly why: WhyNot };

const notShown = (why: WhyNot): Hard => ({ type: 'not-shown', why });

/** People's reports until there are enough, some at a time: a report may be long. */
const readEnough = async (
	host: Pick<PlatformHost, 'db'>,
	course: Course,
	personIds: readonly number[],
): Promise<readonly Report[]> => {
	const some: Report[] = [];
	const step = MOST / 4;
	for (let from = 0; from < personIds.length && some.length < MOST; from += step) {
		const read = await readReports(host, course, personIds.slice(from, from + step));
		some.push(...read.filter(({ answers }) => answers.length > 0));
	}
	return some;
};

/**
 * Where the people who have been given a course through a team find it hard: per decision and roughly how many, never
 * who, what or when.
 */
export const readHard = async (
	host: Pick<PlatformHost, 'db'>,
	teamId: number,
	course: Course,
): Promise<Hard> => {
	if (course.reporting === 'unknown') return notShown('unknown');
	if (course.reporting !== 'answers') return notShown('level');
	const given = { teamId, courseId: course.id };
	const done = await whoIsDone(host, given);
	if (done.length < LEAST)
		return notShown(done.length === 0 && !(await hasBegun(host, given)) ? 'not-begun' : 'too-few');
	const picture = pictureOf(await readEnough(host, course, done));
	if (!picture) return notShown('no-answers');
	return picture.lessons.length === 0 ? notShown('apart') : { type: 'shown', picture };
};
