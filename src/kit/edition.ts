import type { Kit, KitTexts, Lesson, LessonTexts, Locale } from '../lib/content/index.ts';
import type { Course, Reporting, RolePath } from '../lib/content/index.ts';
import { fill, fillHtml, type Facts } from './fill.ts';
import type { Html } from './html.ts';
import type { KitParts } from './parts.ts';

/** The kit for one path in one locale: what each section of its page is made of. */
export interface Edition {
	readonly parts: KitParts;
	readonly path: RolePath;
	readonly locale: Locale;
	readonly words: KitTexts;
	readonly course: Course;
	readonly kit: Kit;
	/** What the path asks for, in its order. */
	readonly lessons: readonly Lesson[];
	readonly reporting: Reporting;
	readonly facts: Facts;
	/** What the group talks about at the meeting. */
	readonly scenario: string;
	/** Fills a text of the kit, for a page. @param more what holds in this place only */
	readonly say: (text: string, more?: Facts['known']) => Html;
	/** The same as it is. */
	readonly plain: (text: string) => string;
	readonly textsOf: (lesson: string) => LessonTexts;
}

/** Gathers what a page is made of. */
export function editionOf(parts: KitParts, path: RolePath, locale: Locale): Edition {
	const { course, kit, texts } = parts;
	const words = need(kit.texts[locale]);
	const scenario = need(kit.discussed[path.id])[0];
	const textsOf = (lesson: string) => need(texts[lesson]?.[locale]);
	const lessons = path.lessons.map((id) => need(course.lessons.find((each) => each.id === id)));
	const reporting = path.reporting ?? course.reporting;
	const known = {
		...sizeOf(lessons),
		...checkOf(course, textsOf),
		...momentOf(textsOf(scenario), parts.moments[scenario]),
		course: need(course.texts[locale]?.paths[path.id]).title,
		plan: kit.plan.reduce((sum, { minutes }) => sum + minutes, 0),
		workshop: `#/workshop/${scenario}`,
		invite: need(words.paths[path.id]).invite,
		seen: words.letters.seen[reporting],
	};
	const facts: Facts = { known, blanks: words.blanks };
	return {
		...{ parts, path, locale, words, course, kit, lessons, reporting, facts, scenario, textsOf },
		say: (text, more = {}) => fillHtml(text, { ...facts, known: { ...known, ...more } }),
		plain: (text) => fill(text, facts),
	};
}

function sizeOf(lessons: readonly Lesson[]) {
	return {
		minutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
		count: lessons.length,
	};
}

function momentOf({ title, nodes }: LessonTexts, [first = '']: readonly string[] = []) {
	const moment = need(nodes[first]);
	return { scenario: title, moment: moment.title, question: moment.question };
}

/** What has to be right to be done at once; nothing when the course cannot be tested out of. */
function checkOf({ testOut, lessons }: Course, textsOf: Edition['textsOf']) {
	const check = lessons.find(({ id }) => id === testOut?.lesson);
	if (check?.kind !== 'check') return {};
	const { pass, draw } = need(check.sittings.find(({ id }) => id === testOut?.sitting));
	const of = Object.values(draw).reduce((sum, each) => sum + each, 0);
	return { check: textsOf(check.id).title, pass, of };
}

/** Whether a path's learners can be done by passing the check. */
export function canTestOut({ course, path }: Edition): boolean {
	const lesson = course.testOut?.lesson ?? '';
	return [...path.lessons, ...path.extra].includes(lesson);
}

/** What a course that has been read always has. */
export function need<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('A checked course lacks a part: a rule is missing.');
	return value;
}
