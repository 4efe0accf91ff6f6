import * as v from 'valibot';
import { id, isoDate } from './id.ts';
import { node } from './node.ts';

const meter = v.strictObject({
	start: v.pipe(v.number(), v.integer()),
	min: v.pipe(v.number(), v.integer()),
	max: v.pipe(v.number(), v.integer()),
	levels: v.pipe(
		v.array(v.strictObject({ id, from: v.pipe(v.number(), v.integer()) })),
		v.minLength(2),
		v.description('The words for the meter: each level begins at `from`. In rising order.'),
	),
});

const law = v.strictObject({ source: v.pipe(v.string(), v.url()), checked: isoDate });

/** `<lesson>/lesson.yaml`: structure only, no prose. */
export const lesson = v.strictObject({
	id,
	kind: v.literal('scenario'),
	minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
	start: v.pipe(id, v.description('The node where the lesson begins.')),
	people: v.pipe(v.array(id), v.description('Who speaks. `you` is always there.')),
	meters: v.record(id, meter),
	goals: v.pipe(v.array(id), v.minLength(1), v.description('What the learner practises.')),
	law: v.optional(v.record(id, law), {}),
	nodes: v.record(id, node),
});

export type RawLesson = v.InferOutput<typeof lesson>;
