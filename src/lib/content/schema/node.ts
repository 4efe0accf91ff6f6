import * as v from 'valibot';
import { condition } from './condition.ts';
import { coreValue, id } from './id.ts';

const claim = v.pipe(
	v.string(),
	v.regex(/^S[1-9]\d?$/, 'claim'),
	v.description('A claim of the source that is practised here, e.g. S13.'),
);

const target = v.pipe(
	v.union([
		id,
		v.pipe(v.array(v.strictObject({ to: id, when: v.optional(condition) })), v.minLength(1)),
	]),
	v.description('The next node: an id, or a list of which the first that applies is taken.'),
);

export type RawTarget = v.InferOutput<typeof target>;

const passage = v.strictObject({ id, when: v.optional(condition) });

const choice = v.strictObject({
	id,
	grade: v.pipe(
		v.picklist(['best', 'fair', 'poor']),
		v.description('best; fair (understandable but weaker); poor (makes it harder).'),
	),
	effects: v.optional(
		v.record(id, v.pipe(v.number(), v.integer(), v.minValue(-10), v.maxValue(10))),
	),
	to: v.optional(target),
});

const shared = {
	claims: v.pipe(v.array(claim), v.minLength(1)),
	law: v.optional(v.array(id)),
	passages: v.pipe(
		v.array(passage),
		v.minLength(1),
		v.description('The text of the scene: each passage whose condition holds is shown.'),
	),
};

const decision = v.strictObject({
	kind: v.literal('decision'),
	value: coreValue,
	goal: id,
	...shared,
	choices: v.pipe(v.array(choice), v.minLength(2), v.maxLength(4)),
	next: v.optional(target),
});

const ending = v.strictObject({
	kind: v.literal('ending'),
	tone: v.pipe(
		v.picklist(['warm', 'mixed', 'cold']),
		v.description('How it ended, for the look of the page.'),
	),
	...shared,
});

export const node = v.variant('kind', [decision, ending]);
