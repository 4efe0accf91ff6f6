import * as v from 'valibot';
import { id, isoDate, locale } from './id.ts';

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));

/** `course.yaml`: what the course holds, for whom, and when it counts as done. */
export const course = v.strictObject({
	id,
	version: v.pipe(
		v.string(),
		v.regex(/^\d+\.\d+\.\d+$/, 'version'),
		v.description('The version of the content: three numbers, e.g. 1.4.0.'),
	),
	locales: v.pipe(v.array(locale), v.minLength(1)),
	lessons: v.pipe(v.array(id), v.minLength(1)),
	paths: v.pipe(
		v.array(v.strictObject({ id, lessons: v.pipe(v.array(id), v.minLength(1)) })),
		v.minLength(1),
		v.description('What a manager assigns: one package is built for each path.'),
	),
	completion: v.pipe(
		v.literal('lessons-finished'),
		v.description('Done when each lesson of the path has been played to an ending.'),
	),
	reporting: v.pipe(
		v.literal('completion'),
		v.description('What the platform is sent: status, progress and the attempt itself.'),
	),
	programme: v.strictObject({
		adopted: year,
		until: year,
		status: v.picklist(['expired', 'current']),
	}),
	source: v.strictObject({ url: v.pipe(v.string(), v.url()), checked: isoDate }),
});

export type RawCourse = v.InferOutput<typeof course>;
