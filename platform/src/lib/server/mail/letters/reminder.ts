import { aboutLink, bodyOf, courseLines, wayIn, whatOf } from './letter.ts';
import type { CourseInLetter, Letter, Writing } from './letter.ts';

/** Whom a reminder is for: who has not begun, who has, who is late; `any`: several at once. */
export type ReminderKind = 'not-started' | 'started' | 'late' | 'any';

/** How a reminder is to sound to somebody with several courses: late before started before neither. */
export const kindOf = (
	statuses: readonly ('not-started' | 'started' | 'late')[],
): Exclude<ReminderKind, 'any'> => {
	if (statuses.includes('late')) return 'late';
	return statuses.includes('started') ? 'started' : 'not-started';
};

const help = (writing: Writing, kind: ReminderKind): readonly string[] => {
	const { voice, texts } = writing;
	const words = texts.letters.reminder;
	if (voice.type === 'own') return [words.moreTimeOwn];
	return [kind === 'late' ? words.moreTime(voice.from) : '', aboutLink(writing)];
};

/** Reminds of what is left, in a way that nobody need be ashamed of. Pure. */
export const reminderLetter = (
	writing: Writing,
	kind: ReminderKind,
	courses: readonly CourseInLetter[],
): Letter => {
	const { texts } = writing;
	const words = texts.letters.reminder;
	const what = whatOf(courses);
	return {
		subject: words.subject[kind](what),
		body: bodyOf(writing, [
			words.lead[kind](what),
			...courses.map((course) => courseLines(course, texts)),
			wayIn(writing),
			...help(writing, kind),
		]),
	};
};
