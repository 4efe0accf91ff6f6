import * as v from 'valibot';
import { activity } from './activity/activity.ts';
import { lessonBase } from './lesson-base.ts';

/** A lesson of steps, one after the other. */
export const steps = v.strictObject({
	kind: v.literal('steps'),
	...lessonBase,
	steps: v.pipe(v.array(activity), v.minLength(1), v.maxLength(20)),
});

export type RawSteps = v.InferOutput<typeof steps>;
