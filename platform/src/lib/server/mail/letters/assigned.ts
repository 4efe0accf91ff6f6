import { aboutLink, bodyOf, courseLines, quoted, wayIn, whatOf } from './letter.ts';
import type { CourseInLetter, Letter, Writing } from './letter.ts';

/** What somebody has been asked to take. */
export type Assigned = {
	/** One at least. */
	readonly courses: readonly CourseInLetter[];
	/** What the sender wrote; may be empty. */
	readonly message: string;
	/** A calendar file goes along. */
	readonly hasCalendar: boolean;
};

/** Tells of new courses: which, how long, by when, and how to get there. Pure. */
export const assignedLetter = (writing: Writing, assigned: Assigned): Letter => {
	const { texts, voice } = writing;
	const { letters } = texts;
	const what = whatOf(assigned.courses);
	const lead =
		voice.type === 'own' ? letters.assigned.leadOwn(what) : letters.assigned.lead(what, voice.from);
	return {
		subject: letters.assigned.subject(what),
		body: bodyOf(writing, [
			lead,
			...assigned.courses.map((course) => courseLines(course, texts)),
			quoted(assigned.message, writing),
			wayIn(writing),
			letters.pause(what) + (assigned.hasCalendar ? ` ${letters.inCalendar}` : ''),
			aboutLink(writing),
		]),
	};
};
