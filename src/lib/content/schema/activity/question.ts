import * as v from 'valibot';
import { coreValue, id } from '../id.ts';
import { claims, grade, misconception } from '../parts.ts';

/** What every question has. */
const questionBase = {
	id,
	value: v.optional(coreValue),
	goal: v.optional(v.pipe(id, v.description('The objective that is practised (goals).'))),
	claims,
	law: v.optional(v.array(id)),
	topic: v.optional(
		v.pipe(id, v.description('In a check: what it is about; the draw takes some of each topic.')),
	),
	practises: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'objective'),
			v.description('In a check: the objective of another lesson that is asked for again.'),
		),
	),
};

/** One is chosen; there may be grey between best and poor. */
const single = v.strictObject({
	...questionBase,
	kind: v.literal('single'),
	feedback: v.optional(
		v.pipe(
			v.picklist(['now', 'later']),
			v.description('later: a question before the teaching; the answer comes further on.'),
		),
		'now',
	),
	first: v.optional(
		v.pipe(
			v.strictObject({ lesson: id, step: id }),
			v.description(
				'Filled in where a step of kind again repeats a question. Write again instead.',
			),
		),
	),
	ordered: v.optional(
		v.pipe(
			v.literal(true),
			v.description('The options have a natural order and are not shuffled.'),
		),
	),
	options: v.pipe(
		v.array(v.strictObject({ id, grade, misconception })),
		v.minLength(2),
		v.maxLength(4),
	),
});

/** Several are right. */
const multiple = v.strictObject({
	...questionBase,
	kind: v.literal('multiple'),
	options: v.pipe(
		v.array(v.strictObject({ id, right: v.boolean(), misconception })),
		v.minLength(3),
		v.maxLength(6),
	),
});

/** To be put in order; written here in the right one. */
const ordering = v.strictObject({
	...questionBase,
	kind: v.literal('ordering'),
	items: v.pipe(v.array(id), v.minLength(3), v.maxLength(6)),
});

/** Each item belongs with one of the groups, and no two with the same. */
const matching = v.strictObject({
	...questionBase,
	kind: v.literal('matching'),
	pairs: v.pipe(v.array(v.strictObject({ item: id, with: id })), v.minLength(3), v.maxLength(6)),
});

/** Each item belongs to a group; in grey areas to more than one. */
const categorise = v.strictObject({
	...questionBase,
	kind: v.literal('categorise'),
	groups: v.pipe(v.array(id), v.minLength(2), v.maxLength(4)),
	items: v.pipe(
		v.array(v.strictObject({ id, in: id, also: v.optional(v.array(id), []) })),
		v.minLength(3),
		v.maxLength(9),
	),
});

/** Words are picked in a text. */
const words = v.strictObject({
	...questionBase,
	kind: v.literal('words'),
	items: v.pipe(
		v.array(v.strictObject({ id, right: v.boolean() })),
		v.minLength(3),
		v.maxLength(12),
		v.description('The words that can be picked; in the text they stand as [[id|words]].'),
	),
});

/** A reply that is put together from building blocks. */
const composed = v.strictObject({
	...questionBase,
	kind: v.literal('composed'),
	parts: v.pipe(
		v.array(
			v.strictObject({
				id,
				blocks: v.pipe(
					v.array(v.strictObject({ id, grade, misconception })),
					v.minLength(2),
					v.maxLength(4),
				),
			}),
		),
		v.minLength(2),
		v.maxLength(6),
	),
});

export const questions = [
	single,
	multiple,
	ordering,
	matching,
	categorise,
	words,
	composed,
] as const;

/** A question of any kind. */
export const question = v.variant('kind', questions);

export type RawQuestion = v.InferOutput<typeof question>;
