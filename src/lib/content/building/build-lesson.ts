import { buildActivity, buildQuestion } from './build-activity.ts';
import { buildScenario } from './build-scenario.ts';
import type { Lesson } from '../model/course.ts';
import type { RawLesson } from '../schema/lesson.ts';

interface Parts {
	readonly lesson: RawLesson;
	readonly number: number;
	readonly ids: readonly string[];
	readonly headings: Lesson['headings'];
}

/** Gives a lesson its final form: defaults filled in, shared `next` written out at each choice. */
export function buildLesson({ lesson, number, ids, headings }: Parts): Lesson {
	const { id, minutes, goals, law } = lesson;
	const base = { id, number, minutes, goals, law, ids, headings };
	switch (lesson.kind) {
		case 'scenario':
			return { kind: 'scenario', ...base, ...buildScenario(lesson) };
		case 'steps':
			return {
				kind: 'steps',
				...base,
				steps: lesson.steps.map((step) => buildActivity(step, lesson.steps)),
			};
		case 'check':
			return {
				kind: 'check',
				...base,
				sittings: Object.entries(lesson.sittings).map(([sitting, { draw, pass = 0 }]) => ({
					id: sitting,
					draw,
					pass,
				})),
				questions: lesson.questions.map(buildQuestion),
			};
	}
}
