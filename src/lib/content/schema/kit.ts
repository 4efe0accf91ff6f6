import * as v from 'valibot';
import { id } from './id.ts';

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30));
const ids = v.pipe(v.array(id), v.minLength(1));

/** `kit/kit.yaml`: what the manager's kit is made of. No prose. */
export const kit = v.strictObject({
	plan: v.pipe(
		v.array(v.strictObject({ id, minutes })),
		v.minLength(1),
		v.description('The parts of a workplace meeting, in order, and how long each takes.'),
	),
	letters: v.pipe(ids, v.description('What managers can copy and send, in the order of sending.')),
	blanks: v.pipe(
		ids,
		v.description('What managers fill in themselves: {{date}} in a text is shown as [date].'),
	),
});

export type RawKit = v.InferOutput<typeof kit>;
