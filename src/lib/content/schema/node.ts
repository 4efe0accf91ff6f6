import * as v from 'valibot';
import { condition } from './condition.ts';
import { coreValue, id } from './id.ts';
import { claims, effects, grade, misconception } from './parts.ts';

const target = v.pipe(
	v.union([
		id,
		v.pipe(v.array(v.strictObject({ to: id, when: v.optional(condition) })), v.minLength(1)),
	]),
	v.description('The next node: an id, or a list of which the first that applies is taken.'),
);

export type RawTarget = v.InferOutput<typeof target>;

const passages = v.pipe(
	v.array(v.strictObject({ id, when: v.optional(condition) })),
	v.minLength(1),
	v.description('Each passage whose condition holds is shown.'),
);

const flags = v.optional(
	v.pipe(
		v.array(id),
		v.minLength(1),
		v.description('Flags that this sets for the rest of the path.'),
	),
);

const choice = v.strictObject({
	id,
	grade,
	misconception,
	effects,
	sets: flags,
	when: v.optional(v.pipe(condition, v.description('Only offered when this applies.'))),
	once: v.optional(
		v.pipe(v.literal(true), v.description('Can be taken once; a way back may lead past it.')),
	),
	person: v.optional(v.pipe(id, v.description('Who raises a hand (in a node of kind hands).'))),
	to: v.optional(target),
});

const shared = { claims, law: v.optional(v.array(id)), passages };
const asks = { value: coreValue, goal: id, ...shared };
const choices = v.pipe(v.array(choice), v.minLength(2), v.maxLength(4));

const decision = v.strictObject({
	kind: v.literal('decision'),
	...asks,
	cue: v.optional(
		v.pipe(
			v.number(),
			v.integer(),
			v.minValue(10),
			v.description(
				'After so many seconds the other person says one line more. It changes nothing.',
			),
		),
	),
	choices,
	next: v.optional(target),
});

/** A queue of raised hands: whom to take next. */
const hands = v.strictObject({
	kind: v.literal('hands'),
	...asks,
	choices,
	next: v.optional(target),
});

const block = v.strictObject({ id, grade, misconception, effects, sets: flags });

/** A reply that is put together from building blocks and judged part by part. */
const reply = v.strictObject({
	kind: v.literal('reply'),
	...asks,
	parts: v.pipe(
		v.array(v.strictObject({ id, blocks: v.pipe(v.array(block), v.minLength(2), v.maxLength(4)) })),
		v.minLength(2),
		v.maxLength(6),
	),
	outcomes: v.pipe(passages, v.description('What happens when the reply has been sent.')),
	next: target,
});

const ending = v.strictObject({
	kind: v.literal('ending'),
	tone: v.pipe(
		v.picklist(['warm', 'mixed', 'cold']),
		v.description('How it ended, for the look of the page.'),
	),
	...shared,
});

export const node = v.variant('kind', [decision, hands, reply, ending]);

export type RawNode = v.InferOutput<typeof node>;
export type RawChoice = v.InferOutput<typeof choice>;
export type RawReply = v.InferOutput<typeof reply>;
