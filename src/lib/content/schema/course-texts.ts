import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const paragraphs = v.pipe(v.array(text), v.minLength(1));
const value = v.strictObject({ name: text, meaning: text });
const entry = v.strictObject({
	term: text,
	meaning: text,
	forms: v.pipe(
		v.optional(v.array(text), []),
		v.description('Other forms of the term in the lessons, where an ending alone does not tell.'),
	),
});

/** `texts/<locale>.yaml`: the words of the course as a whole. */
export const courseTexts = v.strictObject({
	title: text,
	lead: text,
	description: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000)),
	about: paragraphs,
	values: v.strictObject({ active: value, accessible: value, credible: value }),
	chapters: v.optional(v.record(v.string(), text), {}),
	glossary: v.pipe(
		v.optional(v.record(v.string(), entry), {}),
		v.description('Special terms of the lessons and what they mean, by id.'),
	),
	paths: v.record(v.string(), v.strictObject({ title: text, about: text })),
	notice: v.strictObject({
		title: text,
		expired: paragraphs,
		current: paragraphs,
		source: text,
	}),
});

export type RawCourseTexts = v.InferOutput<typeof courseTexts>;
