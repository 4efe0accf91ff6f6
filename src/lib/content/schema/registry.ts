import * as v from 'valibot';
import { id } from './id.ts';

/**
 * `ids.yaml`: every id that has ever been used, in the order in which it came. Its place in the list is
 * its number in saved records, so the list only grows.
 */
export const registry = v.strictObject({
	ids: v.array(id),
	retired: v.optional(
		v.pipe(v.array(id), v.description('Ids that are no longer used and never will be again.')),
		[],
	),
});

export type RawRegistry = v.InferOutput<typeof registry>;
