import * as v from 'valibot';
import { question } from './activity/question.ts';
import { id } from './id.ts';
import { lessonBase } from './lesson-base.ts';

/** Questions of which some are drawn at each sitting. */
export const check = v.strictObject({
	kind: v.literal('check'),
	...lessonBase,
	sittings: v.pipe(
		v.record(
			id,
			v.strictObject({
				draw: v.pipe(
					v.record(id, v.pipe(v.number(), v.integer(), v.minValue(1))),
					v.description('How many questions of each topic.'),
				),
				pass: v.optional(
					v.pipe(v.number(), v.integer(), v.minValue(1), v.description('How many must be right.')),
				),
			}),
		),
		v.description(
			'The first is the check itself; the others, such as a follow-up, count for nothing.',
		),
	),
	questions: v.pipe(v.array(question), v.minLength(3)),
});

export type RawCheck = v.InferOutput<typeof check>;
