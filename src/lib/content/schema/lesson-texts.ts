import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** A line of narration, or one person's line: `- jonas: "…"`. */
const line = v.union([text, v.pipe(v.record(v.string(), text), v.entries(1))]);
const lines = v.pipe(v.array(line), v.minLength(1));
const named = v.strictObject({ name: text, about: text });

/** Outcome and why are checked by a rule of their own, which says more than "missing". */
const item = v.strictObject({
	label: text,
	outcome: v.optional(v.array(line)),
	why: v.optional(v.string()),
});

const node = v.strictObject({
	title: text,
	passages: v.record(v.string(), lines),
	question: v.optional(text),
	cue: v.optional(line),
	choices: v.optional(v.record(v.string(), item)),
	parts: v.optional(
		v.record(v.string(), v.strictObject({ label: text, blocks: v.record(v.string(), item) })),
	),
	outcomes: v.optional(v.record(v.string(), lines)),
	reflection: v.optional(text),
});

const activity = v.strictObject({
	title: text,
	lines: v.optional(v.pipe(lines, v.description('The situation, or what there is to read.'))),
	question: v.optional(v.pipe(text, v.description('What is asked, or the task.'))),
	text: v.optional(v.pipe(text, v.description('In which words are picked: … [[id|words]] …'))),
	items: v.optional(
		v.pipe(
			v.record(v.string(), item),
			v.description('Options, items, building blocks, statements, levels: by id.'),
		),
	),
	groups: v.optional(
		v.pipe(v.record(v.string(), text), v.description('Groups, or the parts of a reply: by id.')),
	),
	why: v.optional(v.pipe(text, v.description('What there is to learn from the question.'))),
	model: v.optional(v.pipe(lines, v.description('A model answer, shown after one’s own.'))),
});

const entry = v.strictObject({
	text,
	time: v.optional(text),
	alt: v.optional(v.pipe(text, v.description('Says what the picture shows.'))),
});

/** `<lesson>/texts/<locale>.yaml`: the prose, by id. */
export const lessonTexts = v.strictObject({
	title: text,
	lead: text,
	intro: lines,
	people: v.optional(v.record(v.string(), named), {}),
	meters: v.optional(
		v.record(v.string(), v.strictObject({ name: text, levels: v.record(v.string(), text) })),
		{},
	),
	boards: v.optional(
		v.record(v.string(), v.strictObject({ title: text, entries: v.record(v.string(), entry) })),
		{},
	),
	goals: v.optional(v.record(v.string(), text), {}),
	law: v.optional(v.record(v.string(), v.strictObject({ title: text, text })), {}),
	nodes: v.optional(v.record(v.string(), node), {}),
	steps: v.optional(v.record(v.string(), activity), {}),
	questions: v.optional(v.record(v.string(), activity), {}),
	sittings: v.optional(v.record(v.string(), v.strictObject({ title: text, lead: text })), {}),
});

export type RawLessonTexts = v.InferOutput<typeof lessonTexts>;
export type RawItemTexts = v.InferOutput<typeof item>;
export type RawActivityTexts = v.InferOutput<typeof activity>;
export type RawNodeTexts = v.InferOutput<typeof node>;
