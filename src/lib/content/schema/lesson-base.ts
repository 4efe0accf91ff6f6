import * as v from 'valibot';
import { id, isoDate } from './id.ts';

const law = v.strictObject({ source: v.pipe(v.string(), v.url()), checked: isoDate });

const exception = v.strictObject({
	rule: v.pipe(v.string(), v.description('The code of the rule that is switched off here.')),
	at: v.pipe(
		v.string(),
		v.description('Where: a path in the file, e.g. nodes.call. Everything below it is meant too.'),
	),
	locale: v.optional(v.string()),
	reason: v.pipe(v.string(), v.minLength(20), v.description('Why the rule is wrong here.')),
});

/** What every lesson has, whatever its kind. */
export const lessonBase = {
	id,
	minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
	people: v.pipe(v.optional(v.array(id), []), v.description('Who speaks. `you` is always there.')),
	goals: v.pipe(
		v.optional(v.array(id), []),
		v.description('What the learner practises, as something one can see a person do.'),
	),
	law: v.optional(v.record(id, law), {}),
	exceptions: v.optional(v.array(exception), []),
};

export type RawException = v.InferOutput<typeof exception>;
