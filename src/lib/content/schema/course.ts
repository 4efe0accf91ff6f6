import * as v from 'valibot';
import { id, isoDate, locale } from './id.ts';

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
/** How much a platform is told, from the least to the most. */
const reporting = v.picklist(['completion', 'result', 'answers']);
const lessons = v.pipe(v.array(id), v.minLength(1));

/** `course.yaml`: what the course holds, for whom, and when it counts as done. */
export const course = v.strictObject({
	id,
	version: v.pipe(
		v.string(),
		v.regex(/^\d+\.\d+\.\d+$/, 'version'),
		v.description('The version of the content: three numbers, e.g. 1.4.0.'),
	),
	locales: v.pipe(v.array(locale), v.minLength(1)),
	lessons,
	chapters: v.pipe(
		v.optional(v.array(v.strictObject({ id, lessons })), []),
		v.description('The course map: lessons that belong together under one heading.'),
	),
	claims: v.pipe(
		v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
		v.description(
			'How many claims the source has, S1 and on: each is practised somewhere, or not taught.',
		),
	),
	paths: v.pipe(
		v.array(
			v.strictObject({
				id,
				lessons: v.pipe(lessons, v.description('What has to be done.')),
				extra: v.pipe(
					v.optional(v.array(id), []),
					v.description('What is open besides and counts for nothing.'),
				),
				reporting: v.optional(
					v.pipe(
						reporting,
						v.description('What the platform is sent for this path, if not as in the course.'),
					),
				),
			}),
		),
		v.minLength(1),
		v.description('What a manager assigns: one package is built for each path.'),
	),
	completion: v.pipe(
		v.literal('lessons-finished'),
		v.description('Done when each lesson of the path has been finished.'),
	),
	testOut: v.optional(
		v.pipe(
			v.strictObject({ lesson: id, sitting: id }),
			v.description('Passing this sitting at the first try completes the path as well.'),
		),
	),
	reporting: v.pipe(
		reporting,
		v.description(
			'What the platform is sent: status, progress and the attempt itself (completion), also the result of the check (result), also each answer (answers).',
		),
	),
	programme: v.strictObject({
		adopted: year,
		until: year,
		status: v.picklist(['expired', 'current']),
	}),
	source: v.strictObject({ url: v.pipe(v.string(), v.url()), checked: isoDate }),
	notTaught: v.pipe(
		v.optional(v.array(v.strictObject({ claim: v.string(), reason: v.string() })), []),
		v.description('Claims of the source that are deliberately not practised.'),
	),
});

export type RawCourse = v.InferOutput<typeof course>;
