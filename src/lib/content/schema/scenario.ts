import * as v from 'valibot';
import { board } from './board.ts';
import { id } from './id.ts';
import { lessonBase } from './lesson-base.ts';
import { node } from './node.ts';

const whole = v.pipe(v.number(), v.integer());

const level = v.strictObject({
	id,
	from: whole,
	mood: v.optional(
		v.pipe(
			v.picklist(['glad', 'calm', 'waiting', 'worried', 'upset']),
			v.description('The face of whoever follows this meter.'),
		),
	),
});

const meter = v.strictObject({
	start: whole,
	min: whole,
	max: whole,
	levels: v.pipe(
		v.array(level),
		v.minLength(2),
		v.description('The words for the meter: each level begins at `from`. In rising order.'),
	),
});

/** A branching scenario. */
export const scenario = v.strictObject({
	kind: v.literal('scenario'),
	...lessonBase,
	stage: v.pipe(
		v.optional(v.picklist(['conversation', 'desk', 'meeting']), 'conversation'),
		v.description('How it looks: a conversation, a case desk, a meeting. The engine is the same.'),
	),
	size: v.optional(
		v.pipe(
			v.picklist(['full', 'mini']),
			v.description('full: 6–8 decisions on the best path; mini: three.'),
		),
		'full',
	),
	start: v.pipe(id, v.description('The node where the lesson begins.')),
	meters: v.record(id, meter),
	faces: v.optional(
		v.pipe(v.record(id, id), v.description('Whose face follows which meter: `jonas: trust`.')),
		{},
	),
	boards: v.optional(v.record(id, board), {}),
	nodes: v.record(id, node),
});

export type RawScenario = v.InferOutput<typeof scenario>;
