import * as v from 'valibot';
import { id } from './id.ts';

/** When something applies. All that is written must hold. */
export const condition = v.pipe(
	v.strictObject({
		chose: v.optional(
			v.pipe(v.array(id), v.minLength(1), v.description('One of these choices was made earlier.')),
		),
		without: v.optional(
			v.pipe(v.array(id), v.minLength(1), v.description('None of these choices was made earlier.')),
		),
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
