import type { CourseOutline } from '$lib/content/index.ts';
import type { ReportWords } from '$lib/session/index.ts';
import { textsAtHand } from './texts.ts';

/** The words in which a platform is told of lessons, core values and questions: the learner's own language. */
export function reportWords(course: CourseOutline, locale: () => string): ReportWords {
	const titleOf = (lesson: string) =>
		course.lessons.find(({ id }) => id === lesson)?.headings[locale()]?.title ?? lesson;
	return {
		lesson: titleOf,
		value: (value) => course.texts[locale()]?.values[value].name ?? value,
		question: (lesson, activity) => {
			const texts = textsAtHand(lesson, locale());
			const asked = texts?.nodes[activity] ?? texts?.activities[activity];
			// Many questions read the same (“What do you do?”): the moment's own title tells them apart.
			const { title, question } = asked ?? {};
			return title && question ? `${title}: ${question}` : question || title || titleOf(lesson);
		},
	};
}
