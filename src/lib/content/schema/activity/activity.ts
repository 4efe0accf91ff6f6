import * as v from 'valibot';
import { coreValue, id } from '../id.ts';
import { claims } from '../parts.ts';
import { questions } from './question.ts';

const base = { id, claims: v.optional(claims), law: v.optional(v.array(id)) };

/** Something to read. */
const reading = v.strictObject({ ...base, kind: v.literal('reading') });

/** A worked example, shown part by part, with what is done and why. */
const example = v.strictObject({
	...base,
	kind: v.literal('example'),
	parts: v.pipe(
		v.array(v.strictObject({ id, value: v.optional(coreValue) })),
		v.minLength(2),
		v.maxLength(8),
	),
});

/** A few words of one's own beside a model answer and a checklist. Never scored, never leaves the device. */
const writing = v.strictObject({
	...base,
	kind: v.literal('writing'),
	checklist: v.pipe(v.array(id), v.minLength(2), v.maxLength(6)),
});

/** One step on a scale. Never scored, never leaves the device. */
const rating = v.strictObject({
	...base,
	kind: v.literal('rating'),
	levels: v.pipe(v.array(id), v.minLength(3), v.maxLength(7)),
});

/** Something to think about, with room for own words. Never scored, never leaves the device. */
const reflection = v.strictObject({ ...base, kind: v.literal('reflection') });

/** Statements about oneself, on one scale. Never scored, never leaves the device. */
const assessment = v.strictObject({
	...base,
	kind: v.literal('assessment'),
	levels: v.pipe(v.array(id), v.minLength(3), v.maxLength(5)),
	statements: v.pipe(v.array(v.strictObject({ id, value: coreValue })), v.minLength(3)),
});

/** The statements of an earlier step once more, with both results side by side. */
const assessmentAgain = v.strictObject({
	...base,
	kind: v.literal('assessment-again'),
	of: v.pipe(id, v.description('The step of this lesson that is asked again.')),
});

/** One thing to do at work: what, when, with whom, and a calendar file. Never leaves the device. */
const plan = v.strictObject({
	...base,
	kind: v.literal('plan'),
	ideas: v.pipe(v.array(v.strictObject({ id, value: coreValue })), v.minLength(3)),
	followUp: v.pipe(
		v.number(),
		v.integer(),
		v.minValue(1),
		v.description('After so many weeks the calendar file reminds of the follow-up.'),
	),
});

/** A single question of an earlier lesson once more: asked before the teaching, answered after it. */
const again = v.strictObject({
	...base,
	kind: v.literal('again'),
	lesson: id,
	step: id,
});

/** What a step of a lesson can be. */
export const activity = v.variant('kind', [
	reading,
	example,
	...questions,
	writing,
	rating,
	reflection,
	assessment,
	assessmentAgain,
	plan,
	again,
]);

export type RawActivity = v.InferOutput<typeof activity>;
