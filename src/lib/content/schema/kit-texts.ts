import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const paragraphs = v.pipe(v.array(text), v.minLength(1));
const questions = (count: number) => v.pipe(v.array(text), v.minLength(count), v.maxLength(count));
/** What is said at each level of reporting. */
const byLevel = v.strictObject({ completion: text, result: text, answers: text });

/** The kit as a whole, its list of courses, and the small words of its pages. */
const frame = {
	title: text,
	language: v.pipe(text, v.description('What the language calls itself: Svenska, English.')),
	lead: text,
	about: v.pipe(
		paragraphs,
		v.description('How to use the kit; on the page that lists the courses.'),
	),
	list: text,
	labels: v.strictObject({
		all: text,
		contents: text,
		minutes: text,
		lessons: text,
		scores: v.pipe(byLevel, v.description('What is told of how it went, in a few words.')),
		sheet: text,
		file: text,
		subject: text,
	}),
};

/** The sections of a page, in its order. */
const sections = {
	assign: v.strictObject({ title: text, text }),
	trained: v.strictObject({ title: text, able: text }),
	plan: v.strictObject({
		title: text,
		intro: paragraphs,
		minutes: text,
		sheet: text,
		screen: text,
		parts: v.record(v.string(), v.strictObject({ title: text, text })),
	}),
	questions: v.strictObject({ title: text, intro: text, moments: text, own: text }),
	letters: v.strictObject({
		title: text,
		intro: text,
		seen: v.pipe(byLevel, v.description('What the sender gets to see: {{seen}} in a letter.')),
		each: v.record(
			v.string(),
			v.strictObject({ title: text, when: text, subject: text, body: paragraphs }),
		),
	}),
	completion: v.strictObject({
		title: text,
		rule: text,
		testOut: text,
		marked: text,
		alone: text,
		quoted: v.pipe(text, v.description('Before the words that learners read about the same.')),
	}),
	followUp: v.strictObject({
		title: text,
		intro: text,
		ask: text,
		questions: paragraphs,
		leave: text,
		not: paragraphs,
		level: byLevel,
		teamView: v.strictObject({ name: text, text }),
	}),
};

/** `kit/texts/<locale>.yaml`: all that the manager's kit says. */
export const kitTexts = v.strictObject({
	...frame,
	...sections,
	paths: v.record(
		v.string(),
		v.strictObject({
			trained: v.pipe(text, v.description('What the group practises, in a sentence or two.')),
			invite: v.pipe(text, v.description('A moment and a question, to make people curious.')),
			signs: v.pipe(questions(2), v.description('What to ask when following up: two questions.')),
		}),
	),
	lessons: v.pipe(
		v.record(v.string(), questions(3)),
		v.description('Three questions for a group, for each scenario.'),
	),
	blanks: v.pipe(
		v.record(v.string(), text),
		v.description('What stands between the brackets that managers fill in.'),
	),
});

export type RawKitTexts = v.InferOutput<typeof kitTexts>;
