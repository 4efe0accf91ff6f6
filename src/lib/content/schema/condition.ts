import * as v from 'valibot';
import { id } from './id.ts';

const someIds = v.pipe(v.array(id), v.minLength(1));

/** When something applies. All that is written must hold. */
export const condition = v.pipe(
	v.strictObject({
		chose: v.optional(
			v.pipe(someIds, v.description('One of these choices or building blocks was chosen earlier.')),
		),
		without: v.optional(
			v.pipe(
				someIds,
				v.description('None of these choices or building blocks was chosen earlier.'),
			),
		),
		reached: v.optional(
			v.pipe(someIds, v.description('The path has come to one of these nodes, or is there now.')),
		),
		has: v.optional(v.pipe(someIds, v.description('All these flags are set.'))),
		lacks: v.optional(v.pipe(someIds, v.description('None of these flags is set.'))),
		meters: v.optional(
			v.record(
				id,
				v.strictObject({
					atLeast: v.optional(v.pipe(v.number(), v.integer())),
					atMost: v.optional(v.pipe(v.number(), v.integer())),
				}),
			),
		),
	}),
	v.description('When this applies. Everything that is written here must hold.'),
);

export type RawCondition = v.InferOutput<typeof condition>;
