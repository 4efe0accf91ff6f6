import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** A line of narration, or one person's line: `- jonas: "…"`. */
const line = v.union([text, v.pipe(v.record(v.string(), text), v.entries(1))]);
const lines = v.pipe(v.array(line), v.minLength(1));
const named = v.strictObject({ name: text, about: text });

/** Outcome and why are checked by a rule of their own, which says more than "missing". */
const choice = v.strictObject({
	label: text,
	outcome: v.optional(v.array(line)),
	why: v.optional(v.string()),
});

const node = v.strictObject({
	title: text,
	passages: v.record(v.string(), lines),
	question: v.optional(text),
	choices: v.optional(v.record(v.string(), choice)),
	reflection: v.optional(text),
});

/** `<lesson>/texts/<locale>.yaml`: the prose, by id. */
export const lessonTexts = v.strictObject({
	title: text,
	lead: text,
	intro: lines,
	people: v.record(v.string(), named),
	meters: v.record(v.string(), v.strictObject({ name: text, levels: v.record(v.string(), text) })),
	goals: v.record(v.string(), text),
	law: v.optional(v.record(v.string(), v.strictObject({ title: text, text })), {}),
	nodes: v.record(v.string(), node),
});

export type RawLessonTexts = v.InferOutput<typeof lessonTexts>;
