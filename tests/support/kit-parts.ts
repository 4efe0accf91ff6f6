import type { KitParts } from '../../src/kit/index.ts';
import type { Lesson } from '../../src/lib/content/index.ts';
import { toldTo } from '../../src/tools/privacy/told.ts';
import { realCourse } from './course.ts';

/** What the real kit is made of, but for what takes a build: plain styles, no workshop sheets, the first decisions. */
export function realKitParts(): KitParts {
	const { course, texts, kit } = realCourse();
	if (!kit) throw new Error('The course has no kit.');
	return {
		...{ course, texts, kit },
		moments: Object.fromEntries(course.lessons.map((lesson) => [lesson.id, decisionsOf(lesson)])),
		told: toldTo,
		sheets: [],
		styles: { base: 'p { margin: 0 }', kit: '', paper: '' },
		besides: [],
	};
}

function decisionsOf(lesson: Lesson): string[] {
	if (lesson.kind !== 'scenario') return [];
	const decisions = Object.values(lesson.nodes).filter(({ kind }) => kind === 'decision');
	return decisions.slice(0, 3).map(({ id }) => id);
}
