import * as v from 'valibot';
import { condition } from './condition.ts';
import { id } from './id.ts';

const entry = v.strictObject({
	id,
	when: v.optional(condition),
	picture: v.optional(
		v.pipe(
			v.picklist(['map', 'photo']),
			v.description('A drawing instead of text alone; its description stands in the texts as alt.'),
		),
	),
	from: v.optional(
		v.pipe(id, v.description('Who wrote it (people), `you` for the learner. None: the system.')),
	),
});

/** Something that lies beside the scene and fills up: derived from what has happened, never a state of its own. */
export const board = v.strictObject({
	kind: v.pipe(
		v.picklist(['case', 'phone', 'list', 'notes']),
		v.description(
			'case: papers of a case; phone: what the other person sees; list: points on a wall; notes: sent out at the end.',
		),
	),
	entries: v.pipe(v.array(entry), v.minLength(1)),
});
